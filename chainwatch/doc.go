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
// Far below what the majority calls final, ranges of filtered logs are read instead of blocks where logs tell all that is
// watched. They prove nothing by themselves: two nodes must agree on every field; where they differ, and everywhere where there
// is only one node, the blocks are read whole. A range is one row of the ledger's blocks, its end.
//
// WebSocket is used as a bell only: a new head wakes the loop, data always travel over HTTP.
package chainwatch
