// Package discord is a local server that speaks Discord's REST API (/api/v9 and
// /api/v10) and its gateway. Tests and the demo talk to it instead of
// discord.com, with the client library unmodified.
//
// It has two sides. The wire side is a Server, an http.Handler for REST calls
// and the gateway websocket alike; it enforces the limits, permissions,
// deadlines and error codes of the real service. The people side is Go: add
// users, guilds and channels, let a user run a command, press a button or send
// a modal, and read what each of them would see on screen.
//
//	fake := discord.New(discord.Options{Token: "t"})
//	web := httptest.NewServer(fake)
//	defer web.Close()
//	defer fake.Close()
//
// A client reaches it by replacing scheme and host of its requests with those
// of web.URL; GET /gateway then answers with a ws:// URL at the same address.
//
// A client can not press what is not there: commands, options, buttons, select
// values and modal fields are checked as Discord's own apps check them.
//
// Time is whatever Options.Now says. Nothing here runs on a timer, so call
// Expire after moving the clock to let interactions that nobody answered fail.
package discord
