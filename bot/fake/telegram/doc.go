// Package telegram is a local server that speaks the Telegram Bot API well enough for ordinary clients.
//
// It has two sides. The bot's side is HTTP: a [Server] is an [http.Handler] that answers
// /bot<token>/<method> with the limits and the error texts of the real service, and either
// holds updates for getUpdates or posts them to a webhook. The people's side is Go: tests and
// the demo page create a [Person] or a [Group], send text, press buttons that are really on a
// message, block the bot, and read back what the chat shows.
//
//	srv := telegram.New(telegram.Options{Token: "1:x", BotUsername: "amasa_bot"})
//	defer srv.Close()
//	web := httptest.NewServer(srv)           // the bot talks to web.URL
//	ann := srv.NewPerson(telegram.User{FirstName: "Ann"})
//	ann.Start("")                            // as if she pressed Start
//	msg, err := srv.WaitMessage(ctx, ann.ID(), telegram.FromBot)
//	press, err := ann.Press(msg, "Deposit")
//	answer, err := press.Answer(ctx)
//
// What it leaves out: it never calls out (no link previews, no photo by URL), parses the
// HTML parse mode only, has one bot, delivers to a webhook one update at a time and ignores a method in its answer, and
// knows no channels, inline mode or payments. A method
// that it doesn't have answers 404 and is listed in [Server.Violations].
//
// Time comes from Options.Now, except for how long a getUpdates request waits and how long a
// webhook is left alone after a failure: those are spent in real time.
package telegram
