// Package chainwatch follows EVM chains over JSON-RPC and tells the ledger which payouts arrived at watched addresses.
//
// A Follower runs one loop for one chain. Each turn it takes the blocks above the ledger's cursor one by one: reads a
// block by number, proves its data against its header, matches transfers in memory, and hands block and payouts to the
// ledger in one call, which is one database transaction. The block rows are the cursor; there is no second one.
//
//	            Advance                depth ≥ Confirmations         finality rule
//	transfer ───────────────► Seen ───────────────────────► Confirmed ────────────► Final (credited)
//	                           │                               │
//	                           └───────────► Orphaned ◄────────┘
//	                                Rewind: the block left the chain
//
// A re-mined transfer is Seen again in its new block. What is Final never moves: if every node contradicts a final
// block, the chain is halted (nothing is credited), and resumes by itself when the nodes agree with the ledger again.
//
// Nodes are not believed. They are behind load balancers, they lag, they return empty or partial lists, and they
// serve dead blocks by hash. So:
//
//   - a header's hash is recomputed, its number is the one asked for, its parent is our newest block;
//   - receipts must hash to the header's receiptsRoot. Where a chain's settings say that this is not possible, its logs
//     must add up to exactly the header's bloom, with contiguous indexes, and two nodes must give the same;
//   - transactions must hash to the header's transactionsRoot where their types are known;
//   - a failed proof counts against the node that gave it, and another node is asked. Nothing unproven is committed;
//   - a node that is behind is lag, never a reorg. A reorg needs the majority of the nodes that have that height;
//   - a block becomes final only when a majority of the nodes says so about the very hash that the ledger stores.
//
// Nodes are told apart by their host: several URLs of one host have one vote, and are no second reading of each other.
//
// Far below what the majority calls final, ranges of filtered logs are read instead of blocks. They prove nothing by themselves: two nodes must agree on
// every field; where they differ, and everywhere where there is only one node, the blocks are read whole. A range is one row of the ledger's
// blocks, its end. Times of blocks are taken from the logs where both nodes tell them, else from headers. The next ranges are read while one is being
// committed, and on PostgreSQL stored too, to be committed when their turn has come. A range has no more blocks than hold some thousand payouts, by the one
// before: that bounds memory and the time that a transaction takes.
// Coin without logs is left to the count of balances then (below), which is exact, as long as the nodes keep the balances of these
// blocks; where they do not, the transactions of all blocks are read too. The past of a token that is new in the configuration is read in the same way, in slices
// while the chain is level with its head.
//
// A few blocks at the tip are unwound on the word of one node whose chain is the longer; deeper than that the majority must have dropped them.
//
// A block that brought payouts is read again from a provider that did not give it first before they are credited; if
// that one does not have them, nothing from there on is credited, and Health says so. A chain of one provider has no
// second reading, so its headers must be such that their hashes can be recomputed.
//
// There is no smaller finality for small amounts. The ledger has one final height per chain, below which nothing is
// unwound, and what is credited can be spent at once: a payout that were credited above that height and then dropped
// would leave money that nobody paid. What a smaller depth gives is Confirmed, which chat shows and nobody can spend.
//
// Providers are asked in the order they are configured. Each has a breaker (closed, open, half-open), a pace that it
// takes when it says "too many" again and again, and latencies: when an answer takes longer than nearly all before it,
// the next provider is asked too, and the first good answer wins. Votes are never asked that way.
//
// # Coin that contracts move
//
// A token tells of every transfer in a log. Native coin has none; what a transaction brings is read from the block itself, but a contract
// that sends coin on leaves no mark that a header proves. Where EIP-7708 is in force, from its block on, coin has logs like a token, and nothing
// else is looked at. Everywhere else there are two ways, and the second makes good what the first missed:
//
//   - traces, where a provider has debug_traceBlockByHash: seen at once. Two providers must give the same, or the difference in what the address
//     held must be just that;
//   - the count: now and then the balances of all deposit addresses after a final block are read (thousands in one eth_call, by code that a
//     state override puts at an unused address) and compared with what the ledger expects. What is there beyond that is searched for
//     by halving the blocks since the last count, and credited as final, by the transactions of a block where they sent it themselves and
//     the block was not read whole before. What leaves the addresses is known from the factory's logs,
//     which are part of the blocks, whoever asked for the sweep.
//
// No transfer is credited twice, whoever finds it when: the count credits only the difference to what is in the ledger already, and the ledger
// works that difference out again, under the chain's lock, before it enters it.
//
// Users who miss something ask for a look (look.go): their addresses are counted before their turn, all who ask by the same question to the nodes. They
// ask and are answered through the ledger, so whichever process leads takes up what another one left.
//
// # Tokens that are not alike
//
// A token that keeps a fee of each transfer is credited by its balanceOf before and after the block, if it is marked so; old tokens
// whose Transfer has no indexed parameters are read if they are marked so; ERC-721's Transfer, with four topics, is never one. Tokens that
// change balances without transfers are not supported.
//
// WebSocket is used as a bell only: a new head wakes the loop, data always travel over HTTP.
package chainwatch
