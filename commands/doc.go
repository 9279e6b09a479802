// Package commands is what the bot says: a Request goes in, a Message comes out, and no chat platform is known here.
//
// One command table (table.go) makes /help, Telegram's menu and Discord's slash commands. The Router finds the command or the
// action of a pressed button, meets the user in the ledger, and runs one handler. Every handler reads the ledger, changes it in
// at most one database transaction and returns its Message; nothing is pushed. Notifications take the other road: the
// notifier hands Notice an outbox row and gets the Message back.
//
// What holds everywhere:
//
//   - Money and addresses are shown to their owner only: in a private chat, or in an answer that the platform shows to nobody else.
//   - A button carries ids, never an amount or an address. What a preview promised lies in the ledger as an Intent that
//     nobody can change and that is used once (withdraw.go, portfolio.go), so pressing twice is harmless.
//   - Words come from the catalogue in locales/ (catalog.go); text from outside is escaped on its way into them.
//   - Amounts are integers. Where a balance is shortened for the eye it is cut, never rounded up; a preview shows every digit.
//   - An error becomes a message that says what happened, whether the money is safe, and what to do next, with a reference that the
//     log has too (errors.go).
package commands
