// Package contracts holds what runs on the chains: deposit addresses and the treasury.
//
// The Solidity is in src/, the compiled form in artifacts/, and the Go bindings in the files named *_gen.go. After a
// change to src/, in this folder:
//
//	npm ci && npm run build
//
// builds all of them again; `npm run check` says whether what is committed is what the sources give. src/demo is for
// local chains and tests only, and is bound in the package demo.
//
// # Deployment
//
// The address of a deposit account follows from the factory's address alone, and the factory's from its init code. So
// both contracts go through the canonical deterministic deployer ([Deployer]) with arguments that are equal on every
// chain: first the treasury, then the factory, whose argument the treasury is. [Plan] computes the addresses and
// the two transactions, and strategies.Deploy sends what is missing of them. Anyone may send them: neither contract gives rights to its deployer. On a chain that joins
// later the same two init codes must be used again, even if the treasury has a newer version by then; the newer one
// is put in place by the factory's proposeChange.
//
// Then the owner calls the treasury's configure with the first rules, which take effect at once, and seal. Nothing
// moves before seal, and every change after it waits two days.
//
// # Who can do what
//
//   - anyone: sweep deposit addresses into the treasury.
//   - executor: swap, deposit, redeem; always to the treasury, within lists, caps, and the oracle floor.
//   - payer: pay, within the caps. Over them the owner pays.
//   - guardian: pause; cancel a change that waits.
//   - owner: unpause, schedule and execute changes; redeem and pay at any time. The owner is trusted with the money:
//     it should be a multisig of people who do not share a desk.
package contracts
