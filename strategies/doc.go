// Package strategies puts users' money to work and pays it out again, on one chain per Executor: prices, unit prices,
// batches of orders, the transactions that carry them out, and the keys that sign those.
//
// It meets the rest of the house in the ledger only. Chat places orders; this package finds them there, and writes there
// what came of them.
//
// # Orders
//
//	        freeze (≤ 200 of one kind, fund and asset)
//	Placed ────────────────────────────► Batched ──► Filled
//	  ▲                                     │  └────► Failed   hold released: nobody can carry it out
//	  └─────────────────────────────────────┘
//	   nothing of theirs moved: refused, reverted, or not swept yet
//
//	subscribe   [sweep…] → [swap] ─┬─► ([swap] → deposit) × vaults
//	                               └ units are issued when the money is the fund's base asset and final
//	redeem      (redeem → [swap]) × vaults ─► units burned, base asset paid → a withdraw order if an address was named
//	withdraw    [sweep…] → pay, or → owner where it is above what the payer may pay
//	refill      [convert →] refuel [→ unwrap]: no orders; fees become the hot keys' gas
//
// A sweep is only made when the treasury does not cover the batch, a swap only where an asset is not the fund's base: what
// users were paid in, or what a vault takes and pays. A batch with nothing to do on chain has one step "book", which is
// settled without a transaction.
//
// # Netting
//
// Who waits to leave a fund is paid with the money of those who enter it, in the settlement that lets it in and at its unit price: both sides
// are valued at one block, units move between them in the book alone, and only the difference goes on chain, as deposits or as a redeem.
// So the gas and the losses of vaults and pools are carried by the part that moves. An exit waits for such money while that is at least
// a tenth of it, at most three quarters of an hour beyond a cut-off, and its owner sees why. While the guardian has paused the treasury, or
// a vault is short, nobody is paid so, and no exit waits for it; while it is paused nobody enters either. An order that the money does not cover
// is split, and its other part waits for no more. Until it is paid an exit is in the queue as any other, and its owner may cancel it: the
// settlement fails then, and is made anew without it.
//
// # Steps
//
//	planned ──sign, save──► signed ──receipt──► mined ──final──► settled
//	   │  ▲                 │  │ ▲                │                failed   (reverted on chain)
//	   │  │                 │  └─┘ sent again,    │
//	   │  │                 │      fees raised    └──reorg──► signed
//	   │  └─────────────────┘ its nonce was spent by somebody else, and a person has accepted that
//	   └── refused before signing, or needs no transaction of ours ──► failed, settled
//
// The signed bytes are in the book before any node sees them, nonces come from the book, and everything that a final
// receipt changes is committed at once: entries, fills, following steps. So a process that dies anywhere is followed by
// one that sends the same bytes or settles the same receipt. A replacement offers at least a tenth more on both tip and fee cap, never
// more than the ceiling. A refusal before signing costs nothing.
//
// A nonce that is spent by no transaction of ours stops the key, whether something of ours was on its way or not, on this process and
// every later one, until an operator has looked (amasa accept). Then a step that was pushed aside is signed anew, with another nonce: once
// what pushed it aside is final, the majority of the providers has no receipt of any version of it, and none of them has one.
// While the watcher has halted the chain nothing is begun and nothing is settled; what was sent is only looked after.
//
// # Costs
//
// What gas costs is taken from the orders of the batch that spent it, never more than a set share (1%) of what moves, and kept for the
// operator; each order is told its part, and what swaps and vaults took. A sweep, a swap or a payment that would cost more than its share
// waits, for company or for lower fees, and its owner sees why. Where the chain's coin has no feed gas is the operator's, and nothing
// waits. What rollups of the OP stack charge for a transaction's bytes counts with its gas: before by their GasPriceOracle, after by the receipt
// (l1Fee). Arbitrum has it in the gas.
//
// # Gas
//
// The hot keys' coin is watched, and refilled from what orders paid for gas, up to a target and within a cap of 24 hours that is counted
// from the book. A refill that is due and can't be made is an alarm, as is a key that is low.
//
// # Withdrawals above the cap
//
// They are frozen apart, so they take nobody's turn; their money is swept and laid by, and a step of kind owner waits for the treasury's
// owner to send the same payment under the same name (amasa approve). It is recognised on chain and settled when it is final.
//
// # Wind-down
//
// By the configuration or an operator's word, funds close, everyone is told, all units are redeemed round by round, and only
// withdrawals are left. What it redeems can't be canceled while the fund is closed. A fund whose tier was taken out of the configuration
// is closed likewise, but nobody is made to leave it.
//
// # Unit price
//
// A fund is worth its cash by the ledger plus its vault shares by the vaults' own rate at one block. What is in another
// asset than the base counts by the two dollar feeds at that block, rounded down. Nothing is priced from an older value: if
// a vault or feed does not answer, orders wait. Orders are priced forward, when their money has arrived. Rounding is never
// in favor of the one who acts; what is left stays in the fund.
//
//   - Who enters gets units for what the money is worth once it is in the vaults: swaps, slippage, entry fees and rounding
//     are theirs, as pools and vaults quote them at that moment. The money becomes the fund's cash in the same settlement
//     that issues the units, so it never counts in the price that it is issued at. Investing idle cash by the tier's
//     weights follows, as the fund's own affair.
//   - Who leaves gets a slice of everything the fund has: of its cash, of what each vault really pays for a slice of the
//     shares, and of what a pool really gives for that if it is another asset. So exit costs are theirs, and nobody drains
//     the liquid part before the others. Where a vault does not pay everything out, or no pool takes it near the feeds,
//     units are burned for what was paid, and the rest goes back to the queue.
//
// New money goes to the vaults that are furthest below their weight. Weights that prices moved are not traded back.
package strategies
