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
// WebSocket is used as a bell only: a new head wakes the loop, data always travel over HTTP.
package chainwatch
