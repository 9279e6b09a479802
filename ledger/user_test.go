package ledger_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/amasa-io/amasa/ledger"
)

func TestMeet(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		_, _, err := w.Find(t.Context(), ledger.Telegram, "1")
		w.fails(err, ledger.ErrNotFound)
		var wg sync.WaitGroup
		got := make([]ledger.ID, 16)
		for i := range got {
			wg.Go(func() {
				u, _, err := w.Meet(t.Context(), ledger.Caller{Platform: ledger.Telegram, ExternalID: "1", Name: fmt.Sprint("n", i)})
				if err != nil {
					t.Error(err)
				}
				got[i] = u.ID
			})
		}
		wg.Wait()
		for _, id := range got {
			if id != got[0] {
				t.Fatal("one person became two users")
			}
		}
		// A group tells no private chat: the one that is known stays. Text that a database cannot hold is cleaned.
		w.meet(ledger.Telegram, "1")
		_, i, err := w.Meet(t.Context(), ledger.Caller{Platform: ledger.Telegram, ExternalID: "1", Name: "A\x00nn\xff", Language: "de"})
		w.ok(err)
		if i.Chat != "chat 1" || i.Name != "Ann�" || i.Language != "de" || !i.LinkedAt.IsZero() {
			t.Fatalf("identity %+v", i)
		}
		w.ok(w.SetGone(t.Context(), i.ID, true))
		_, i, err = w.Meet(t.Context(), ledger.Caller{Platform: ledger.Telegram, ExternalID: "1", Name: "Ann"})
		w.ok(err)
		if !i.Gone {
			t.Fatal("a word in a group brought a gone identity back")
		}
		if _, i = w.meet(ledger.Telegram, "1"); i.Gone {
			t.Fatal("a word in private did not bring a gone identity back")
		}
	})
}

func TestSettings(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, id := w.meet(ledger.Telegram, "1")
		w.ok(w.AcceptTerms(t.Context(), ann.ID))
		accepted := w.now()
		w.pass(time.Hour)
		w.ok(w.AcceptTerms(t.Context(), ann.ID))
		w.ok(w.SetLanguage(t.Context(), ann.ID, "fr"))
		w.ok(w.SetTier(t.Context(), ann.ID, "steady", ""))
		w.ok(w.SetChat(t.Context(), id.ID, "42"))
		got, identity, err := w.Find(t.Context(), ledger.Telegram, "1")
		w.ok(err)
		if !got.TermsAt.Equal(accepted) || got.Language != "fr" || got.Tier != "steady" || identity.Chat != "42" {
			t.Fatalf("user %+v, identity %+v", got, identity)
		}
		w.fails(w.SetLanguage(t.Context(), "nobody", "fr"), ledger.ErrInvalid)
		w.fails(w.SetChat(t.Context(), "nobody", "1"), ledger.ErrNotFound)
	})
}

func (w *world) intent(user, identity ledger.ID) ledger.ID {
	w.t.Helper()
	in := ledger.Intent{ID: ledger.NewID(), User: user, Identity: identity, Kind: "test", Data: []byte(`{"a":1}`), Expires: w.now().Add(time.Minute)}
	w.ok(w.PutIntent(w.ctx(), in))
	return in.ID
}

func TestIntents(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, annID := w.meet(ledger.Telegram, "1")
		bob, _ := w.meet(ledger.Telegram, "2")
		in := w.intent(ann.ID, annID.ID)
		got, err := w.Intent(t.Context(), ann.ID, in)
		w.ok(err)
		if got.Done || string(got.Data) != `{"a":1}` || got.Identity != annID.ID {
			t.Fatalf("intent %+v", got)
		}
		_, err = w.Intent(t.Context(), bob.ID, in)
		w.fails(err, ledger.ErrNotFound)
		w.fails(w.SetTier(t.Context(), bob.ID, "steady", in), ledger.ErrNotFound)
		w.ok(w.SetTier(t.Context(), ann.ID, "steady", in))
		w.fails(w.SetTier(t.Context(), ann.ID, "bold", in), ledger.ErrState)
		w.fails(w.CancelIntent(t.Context(), ann.ID, in), ledger.ErrState)

		in = w.intent(ann.ID, annID.ID)
		w.ok(w.CancelIntent(t.Context(), ann.ID, in))
		w.fails(w.SetTier(t.Context(), ann.ID, "bold", in), ledger.ErrState)

		in = w.intent(ann.ID, annID.ID)
		w.pass(time.Minute)
		_, err = w.Intent(t.Context(), ann.ID, in)
		w.fails(err, ledger.ErrExpired)
		w.fails(w.SetTier(t.Context(), ann.ID, "bold", in), ledger.ErrExpired)
		if u, err := w.User(t.Context(), ann.ID); err != nil || u.Tier != "steady" {
			t.Fatalf("tier %q, %v", u.Tier, err)
		}
	})
}

func TestDialog(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		_, id := w.meet(ledger.Telegram, "1")
		_, err := w.TakeDialog(t.Context(), id.ID)
		w.fails(err, ledger.ErrNotFound)
		for _, action := range []string{"first", "second"} {
			w.ok(w.SetDialog(t.Context(), ledger.Dialog{Identity: id.ID, Action: action, Expires: w.now().Add(time.Minute)}))
		}
		d, err := w.TakeDialog(t.Context(), id.ID)
		w.ok(err)
		if d.Action != "second" {
			t.Fatalf("dialog %+v", d)
		}
		_, err = w.TakeDialog(t.Context(), id.ID)
		w.fails(err, ledger.ErrNotFound)
		w.ok(w.SetDialog(t.Context(), ledger.Dialog{Identity: id.ID, Action: "late", Expires: w.now().Add(time.Minute)}))
		w.pass(time.Minute)
		_, err = w.TakeDialog(t.Context(), id.ID)
		w.fails(err, ledger.ErrNotFound)
	})
}

// link makes one user of two identities and returns the link.
func (w *world) link(issuer, claimer ledger.Identity) ledger.Link {
	w.t.Helper()
	code, _, err := w.IssueLinkCode(w.ctx(), issuer.ID)
	w.ok(err)
	l, err := w.ClaimLinkCode(w.ctx(), claimer.ID, code)
	w.ok(err)
	l, err = w.ConfirmLink(w.ctx(), issuer.ID, l.ID)
	w.ok(err)
	return l
}

// Two users become one with everything they have, and the old ID goes on working.
func TestMerge(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, annID := w.meet(ledger.Telegram, "1")
		bob, bobID := w.meet(ledger.Discord, "2")
		annTo, bobTo := w.address(ann.ID), w.address(bob.ID)
		w.give(ann.ID, usdc, 100)
		w.give(bob.ID, usdc, 50)
		w.ok(w.SetTier(t.Context(), bob.ID, "bold", ""))
		w.ok(w.JoinBoard(t.Context(), ledger.BoardMember{Community: "discord:1", User: bob.ID, Name: "bob"}))
		w.advance("main", transfer(annTo, "a", 2_0000_0000), transfer(bobTo, "b", 4_0000_0000))
		w.settle()
		w.advance("main", transfer(bobTo, "late", 1_0000_0000))
		order, err := w.PlaceOrder(t.Context(), ledger.NewOrder{Key: "o", User: bob.ID, Kind: ledger.Withdraw, Chain: chain, Asset: usdc,
			Amount: ledger.NewAmount(20), To: payee, Identity: bobID.ID})
		w.ok(err)
		w.drain()

		l := w.link(annID, bobID)
		if l.State != "linked" || l.Claimer.User != ann.ID || !l.Claimer.LinkedAt.Equal(w.now()) {
			t.Fatalf("link %+v", l)
		}
		again, err := w.ConfirmLink(t.Context(), annID.ID, l.ID)
		w.ok(err)
		if again.State != "linked" {
			t.Fatalf("confirmed again: %+v", again)
		}

		for _, id := range []ledger.ID{ann.ID, bob.ID} { // both lead to the survivor
			w.has(ledger.UserAvailable(id), usdc, 130)
			w.has(ledger.UserHeld(id), usdc, 20)
			w.has(ledger.UserAvailable(id), storj, 6_0000_0000)
			u, err := w.User(t.Context(), id)
			w.ok(err)
			if u.ID != ann.ID || u.Tier != "bold" {
				t.Fatalf("user %+v", u)
			}
			ids, err := w.Identities(t.Context(), id)
			w.ok(err)
			orders, err := w.Orders(t.Context(), ledger.OrderFilter{User: id})
			w.ok(err)
			payouts, err := w.Payouts(t.Context(), id, "", 10)
			w.ok(err)
			addresses, err := w.DepositAddresses(t.Context(), id)
			w.ok(err)
			if len(ids) != 2 || len(orders) != 1 || len(payouts) != 3 || len(addresses) != 2 || addresses[0].Address != annTo || w.address(id) != annTo {
				t.Fatalf("%d identities, %d orders, %d payouts, addresses %+v", len(ids), len(orders), len(payouts), addresses)
			}
		}

		// What was on its way arrives at the survivor, on both platforms; so does what an old ID is given.
		w.expectKinds(ledger.LinkClaimed, ledger.Linked, ledger.Linked)
		w.settle()
		w.has(ledger.UserAvailable(ann.ID), storj, 7_0000_0000)
		w.expectKinds(ledger.PayoutFinal, ledger.PayoutFinal)
		w.give(bob.ID, usdc, 1)
		w.has(ledger.UserAvailable(ann.ID), usdc, 131)
		_, err = w.CancelOrder(t.Context(), bob.ID, order.ID)
		w.ok(err)
		w.has(ledger.UserAvailable(ann.ID), usdc, 151)
		rows, _, err := w.Board(t.Context(), "discord:1", "", 0, 10)
		w.ok(err)
		if len(rows) != 1 || rows[0].User != ann.ID || rows[0].USD != must(ledger.ParseUSD("3.5")) {
			t.Fatalf("board %+v", rows)
		}
		w.sound()
	})
}

// A newly linked identity cannot withdraw for a day; the one that was there before can.
func TestCoolDown(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		ann, annID := w.meet(ledger.Telegram, "1")
		_, bobID := w.meet(ledger.Discord, "2")
		carol, carolID := w.meet(ledger.Discord, "3")
		w.give(ann.ID, usdc, 100)
		w.link(annID, bobID)
		order := func(key string, identity ledger.ID) ledger.NewOrder {
			return ledger.NewOrder{Key: key, User: ann.ID, Kind: ledger.Withdraw, Chain: chain, Asset: usdc, Amount: ledger.NewAmount(1), To: payee, Identity: identity}
		}
		_, err := w.PlaceOrder(t.Context(), order("bob", bobID.ID))
		w.fails(err, ledger.ErrCoolDown)
		_, err = w.PlaceOrder(t.Context(), order("ann", annID.ID))
		w.ok(err)
		w.pass(24 * time.Hour)
		_, err = w.PlaceOrder(t.Context(), order("bob", bobID.ID))
		w.ok(err)
		// Nobody's and somebody else's identity are no way around it.
		_, err = w.PlaceOrder(t.Context(), order("none", ""))
		w.fails(err, ledger.ErrInvalid)
		_, err = w.PlaceOrder(t.Context(), order("carol", carolID.ID))
		w.fails(err, ledger.ErrInvalid)
		_ = carol
		w.sound()
	})
}

// Whoever gets at somebody else's money by a link waits, whichever side of the link he is on.
func TestCoolDownOfTheIssuer(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		take := func(key string, user ledger.ID, identity ledger.Identity) error {
			_, err := w.PlaceOrder(t.Context(), ledger.NewOrder{Key: key, User: user, Kind: ledger.Withdraw, Chain: chain, Asset: usdc,
				Amount: ledger.NewAmount(1), To: payee, Identity: identity.ID})
			return err
		}
		victim, victimID := w.meet(ledger.Telegram, "victim")
		thief, thiefID := w.meet(ledger.Discord, "thief")
		w.give(victim.ID, usdc, 100)
		w.link(thiefID, victimID) // the victim was talked into claiming the thief's code
		w.fails(take("talked", thief.ID, thiefID), ledger.ErrCoolDown)

		_, mule := w.meet(ledger.Telegram, "mule")
		w.pass(23 * time.Hour)
		w.link(mule, thiefID) // an accomplice without a past is no way around it
		w.fails(take("mule", mule.User, mule), ledger.ErrCoolDown)
		w.pass(24 * time.Hour)
		w.ok(take("later", mule.User, mule))
		w.sound()
	})
}

// Who brings something into a merge is kept from losing it at once: the issuer's side waits a day too, all of it.
func TestCoolDownOfBoth(t *testing.T) {
	for name, bring := range map[string]func(w *world, user ledger.ID){
		"money":   func(w *world, user ledger.ID) { w.give(user, usdc, 1) },
		"address": func(w *world, user ledger.ID) { w.address(user) },
		"order": func(w *world, user ledger.ID) {
			w.give(user, usdc, 10)
			w.place(subscribe("bob", user, 10))
		},
	} {
		t.Run(name, func(t *testing.T) {
			each(t, func(t *testing.T, w *world) {
				ann, annID := w.meet(ledger.Telegram, "1")
				bob, bobID := w.meet(ledger.Discord, "2")
				_, earlier := w.meet(ledger.Discord, "3")
				w.link(annID, earlier)
				w.give(ann.ID, usdc, 100)
				w.pass(48 * time.Hour)
				bring(w, bob.ID)
				w.link(annID, bobID)
				ask := func(identity ledger.Identity) error {
					_, err := w.PlaceOrder(t.Context(), withdraw("o"+string(identity.ID), ann.ID, identity.ID, 1))
					return err
				}
				for _, identity := range []ledger.Identity{annID, earlier, bobID} {
					w.fails(ask(identity), ledger.ErrCoolDown)
				}
				w.pass(24 * time.Hour)
				for _, identity := range []ledger.Identity{annID, earlier, bobID} {
					w.ok(ask(identity))
				}
				w.sound()
			})
		})
	}
}

func TestLinkCodes(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		_, ann := w.meet(ledger.Telegram, "1")
		_, bob := w.meet(ledger.Discord, "2")
		first, _, err := w.IssueLinkCode(t.Context(), ann.ID)
		w.ok(err)
		second, l, err := w.IssueLinkCode(t.Context(), ann.ID)
		w.ok(err)
		if len(second) != 8 || first == second {
			t.Fatalf("codes %q, %q", first, second)
		}
		_, err = w.ClaimLinkCode(t.Context(), bob.ID, first)
		w.fails(err, ledger.ErrNotFound)
		_, err = w.ClaimLinkCode(t.Context(), ann.ID, second)
		w.fails(err, ledger.ErrInvalid)
		_, err = w.ConfirmLink(t.Context(), ann.ID, l.ID)
		w.fails(err, ledger.ErrState)
		claimed, err := w.ClaimLinkCode(t.Context(), bob.ID, strings.ToLower(second[:4])+"-"+second[4:])
		w.ok(err)
		_, err = w.ClaimLinkCode(t.Context(), bob.ID, second)
		w.fails(err, ledger.ErrNotFound)
		_, err = w.ConfirmLink(t.Context(), bob.ID, claimed.ID)
		w.fails(err, ledger.ErrState)
		w.ok(w.RejectLink(t.Context(), ann.ID, claimed.ID))
		_, err = w.ConfirmLink(t.Context(), ann.ID, claimed.ID)
		w.fails(err, ledger.ErrState)

		code, _, err := w.IssueLinkCode(t.Context(), ann.ID)
		w.ok(err)
		w.pass(10 * time.Minute)
		_, err = w.ClaimLinkCode(t.Context(), bob.ID, code)
		w.fails(err, ledger.ErrExpired)
		w.expectKinds(ledger.LinkClaimed, ledger.LinkRejected)
	})
}

// Five wrong codes, and for ten minutes even the right one is wrong.
func TestLinkCodeTries(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		_, ann := w.meet(ledger.Telegram, "1")
		_, bob := w.meet(ledger.Discord, "2")
		for i := range 5 {
			_, err := w.ClaimLinkCode(t.Context(), bob.ID, fmt.Sprint("WRONG", i))
			w.fails(err, ledger.ErrNotFound)
		}
		code, _, err := w.IssueLinkCode(t.Context(), ann.ID)
		w.ok(err)
		_, err = w.ClaimLinkCode(t.Context(), bob.ID, code)
		w.fails(err, ledger.ErrNotFound)
		w.pass(10 * time.Minute)
		code, _, err = w.IssueLinkCode(t.Context(), ann.ID)
		w.ok(err)
		_, err = w.ClaimLinkCode(t.Context(), bob.ID, code)
		w.ok(err)
	})
}

// Payouts settle, orders are placed and users are merged all at once: money is neither lost nor left with a user who is no more.
func TestMergeUnderLoad(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		hub, hubID := w.meet(ledger.Telegram, "hub")
		const n = 6
		var users []ledger.User
		var ids []ledger.Identity
		for i := range n {
			u, id := w.meet(ledger.Discord, fmt.Sprint(i))
			users, ids = append(users, u), append(ids, id)
			w.give(u.ID, usdc, 100)
		}
		for i := range n {
			w.advance("main", transfer(w.address(users[i].ID), fmt.Sprint("tx", i), 1))
		}
		var wg sync.WaitGroup
		wg.Go(func() { w.linkAll(hubID, ids) })
		wg.Go(func() {
			if err := w.Settle(t.Context(), chain, w.tip.Number, w.tip.Number); err != nil {
				t.Error(err)
			}
		})
		for i, u := range users {
			wg.Go(func() {
				_, err := w.PlaceOrder(t.Context(), ledger.NewOrder{Key: fmt.Sprint("o", i), User: u.ID, Kind: ledger.Subscribe, Chain: chain, Fund: fund.ID,
					Asset: usdc, Amount: ledger.NewAmount(10)})
				if err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		w.has(ledger.UserAvailable(hub.ID), usdc, n*90)
		w.has(ledger.UserHeld(hub.ID), usdc, n*10)
		w.has(ledger.UserAvailable(hub.ID), storj, n)
		w.sound()
	})
}

// linkAll links identities to another one's user, one after the other. It may run beside the test.
func (w *world) linkAll(to ledger.Identity, ids []ledger.Identity) {
	for _, id := range ids {
		code, _, err := w.IssueLinkCode(w.t.Context(), to.ID)
		if err == nil {
			var l ledger.Link
			if l, err = w.ClaimLinkCode(w.t.Context(), id.ID, code); err == nil {
				_, err = w.ConfirmLink(w.t.Context(), to.ID, l.ID)
			}
		}
		if err != nil {
			w.t.Error(err)
		}
	}
}
