// Package ledger is the book of record: users and their chat identities, the journal, holds and orders, payouts and the blocks they
// came in, fund units, prices, and the outbox of notifications. It is the only home of gorm and of money state, on PostgreSQL and
// on SQLite alike, and it imports nothing of ours: its siblings meet here and nowhere else.
//
// # Journal
//
// Money moves by Entries. An Entry is a list of Postings, each of which debits one account and credits another by the same amount of the same
// asset, so that every entry nets to zero per asset. Entries never change; a mistake is taken back by a reversing Entry. The idempotency
// Key of an entry, with the hash of its input, decides between a replay (nothing moves) and a conflict. The chart of accounts stands at
// [Account].
//
// One function, postAll, changes balances: for requests that come through Post and are committed together by the process's one batching
// writer, and for entries that belong to a larger transaction, such as an order's hold. Each request is accepted or refused on its own, and
// a refused one leaves every balance as it was. An account is two counters that only grow, and the database refuses an account below
// zero by a constraint of its own, and any change to the journal by triggers.
//
// Committed entries are chained by Seals behind the posts, in the order in which the sealer finds them: a trigger queues each entry in its own
// transaction, so one that commits late is not skipped. Audit walks the chain and names the first link that is broken.
//
// # Payouts
//
// Blocks are the cursor: chainwatch appends them with what they brought, in one transaction, and removes them when the chain changes its mind.
// The journal learns of a payout when it is final.
//
//	        Advance            Settle               Settle
//	(chain) ───────► Seen ───────────► Confirmed ───────────► Final: entry, income, balance
//	         ▲         │                   │
//	         │ Advance │ Rewind            │ Rewind
//	         └──── Orphaned ◄──────────────┘
//
// Native coin that contracts send leaves no log. What no trace told of is found by counting what lies on the deposit addresses after a final block
// (CountCoin): the difference to what the book expects is credited at once, as Final. The book keeps what was counted and what left since, and
// works out by itself, under the chain's lock, what is expected: so whatever found a transfer first, it is credited once. Who misses something asks
// for their coin to be counted before its turn (AskLook); the watchers answer, and the last answer, or the end of the wait for it, is told.
//
// # Orders
//
// An order holds its money from the moment it is placed: a Hold is a row that says why, and an entry from available to held.
//
//	 PlaceOrder            FreezeBatch             SettleStep
//	────────────► Placed ──────────────► Batched ─────────────► Filled: hold captured by the settlement's entries
//	               │  ▲                   │    │
//	   CancelOrder │  └───────────────────┘    └──────────────► Failed: hold released
//	               ▼       SettleStep
//	            Canceled: hold released
//
// Steps are the transactions on chain that serve a batch, stored before they are broadcast:
//
//	                SignStep            MineStep           SettleStep
//	StepPlanned ──────────────► StepSigned ──────► StepMined ──────────► StepSettled or StepFailed
//	     │                        ▲    │ SignStep      │ UnmineStep             ▲
//	     │                        └────┴───────────────┘                        │
//	     └──────────────────────────────────────────────────────────────────────┘ SettleStep, Local
//
// A signed step whose nonce somebody else has spent for good is planned again (UnsignStep).
//
// A Hold without an order is captured in parts, released, or expires:
//
//	 PlaceHold       CaptureHold, all of it
//	───────────► open ──────────────────────► captured
//	              │
//	              └─────────────────────────► released
//	                ReleaseHold, ExpireHolds: what was not captured goes back
//
// The states of orders, holds, batches, steps and payouts change by compare-and-set, and triggers of the database refuse every transition that
// is not drawn here.
//
// # Concurrency
//
// Every method is one database transaction (Settle: one per block), retried as a whole when the database says that it lost a race.
// On PostgreSQL rows are locked in one order: chain or step, users, orders, accounts by code and asset, the rest. A user is kept from being
// merged by a shared lock on its row; a merge takes the exclusive one. On SQLite a transaction that writes has the database for itself.
//
// A hot account (a fund, a stream) is locked once for a whole batch of posts and not once for each. Several processes may each have their batch
// under way: row locks order those that share an account, and a version on each account refuses what was worked out on an old
// one. That lets the batching writer work out a batch from what it remembers of the accounts, without asking for them first: the versions say
// if another process was there in between. A batch that the database refuses as a whole is posted anew by its callers, each on its own.
package ledger
