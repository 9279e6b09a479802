package commands

import (
	"context"
	"strings"

	"github.com/amasa-io/amasa/ledger"
)

// An Action is what a button sends back: "<verb>:<arg>[:<arg>]", at most 64 bytes. Its args are ids and words of ours, never an amount or an
// address. Buttons live as long as their chat, so an action must stay understood, or be answered politely.
//
//	go:<command>                  run a command, as a new message
//	re:<command>                  run a command, in the place of the message (refresh, back)
//	accept:<command>              accept the terms, then run a command
//	lang:<tag>                    speak this language, "" = the platform's
//	streams:<page>                who pays
//	tier:<tier>                   preview a tier
//	invest:<intent>               confirm the tier
//	move:<intent>                 confirm the tier, and move what is invested elsewhere
//	pause                         stop investing
//	wd-asset:<intent>:<n>         withdraw: the n-th of the choices
//	wd-part:<intent>:<percent>    withdraw: a part of it
//	wd-amount:<intent>            withdraw: ask for the amount; with Text, the amount
//	wd-to:<intent>                withdraw: ask for the address; with Text, the address
//	wd-ok:<intent>                withdraw: confirm the preview
//	wd-no:<intent>                withdraw: cancel the preview
//	undo:<order>                  cancel an order that has not started
//	payouts:<before>              a page of payouts, older than this one
//	look:new                      "I sent something, where is it?"; look:again in the place of the message
//	link-claim:<code>             claim a link code, after the warning; link-drop: don't
//	link-ok:<link>                join the identities
//	link-no:<link>                don't
//	board:<month or all>:<from>   a page of the leaderboard
//	board-join:<as board>         take part, and show the board anew; board-leave: stop; board-show, board-hide: the amounts
//	board-me:<month or all>       where am I?
const (
	actionSep = ":"
	actionMax = 64

	doGo        = "go"
	doRe        = "re"
	doAccept    = "accept"
	doLang      = "lang"
	doStreams   = "streams"
	doTier      = "tier"
	doInvest    = "invest"
	doMove      = "move"
	doPause     = "pause"
	doWdAsset   = "wd-asset"
	doWdPart    = "wd-part"
	doWdAmount  = "wd-amount"
	doWdTo      = "wd-to"
	doWdOK      = "wd-ok"
	doWdNo      = "wd-no"
	doUndo      = "undo"
	doPayouts   = "payouts"
	doLook      = "look"
	doLinkClaim = "link-claim"
	doLinkDrop  = "link-drop"
	doLinkOK    = "link-ok"
	doLinkNo    = "link-no"
	doBoard     = "board"
	doBoardJoin = "board-join"
	doBoardQuit = "board-leave"
	doBoardShow = "board-show"
	doBoardHide = "board-hide"
	doBoardMe   = "board-me"
)

// action is what a verb does. It gets exactly args arguments.
type action struct {
	args int
	run  func(ctx context.Context, c *call, args []string) (Message, error)
	// inGroup lets the verb run where others see it; the rest is answered in private only.
	inGroup bool
}

func (r *Router) actionTable() map[string]action {
	return map[string]action{
		doGo:        {args: 1, run: r.goTo, inGroup: true}, // the command's own rule holds
		doRe:        {args: 1, run: r.refresh, inGroup: true},
		doAccept:    {args: 1, run: r.acceptTerms},
		doLang:      {args: 1, run: r.setLanguage},
		doStreams:   {args: 1, run: r.streamsPage},
		doTier:      {args: 1, run: r.previewTier},
		doInvest:    {args: 1, run: r.confirmTier},
		doMove:      {args: 1, run: r.confirmMove},
		doPause:     {args: 0, run: r.pauseInvesting},
		doWdAsset:   {args: 2, run: r.withdrawAsset},
		doWdPart:    {args: 2, run: r.withdrawPart},
		doWdAmount:  {args: 1, run: r.withdrawAmount},
		doWdTo:      {args: 1, run: r.withdrawTo},
		doWdOK:      {args: 1, run: r.confirmWithdraw},
		doWdNo:      {args: 1, run: r.cancelWithdraw},
		doUndo:      {args: 1, run: r.undoOrder},
		doPayouts:   {args: 1, run: r.payoutsPage},
		doLook:      {args: 1, run: r.look},
		doLinkClaim: {args: 1, run: r.claimLink},
		doLinkDrop:  {args: 0, run: r.dropLink},
		doLinkOK:    {args: 1, run: r.confirmLink},
		doLinkNo:    {args: 1, run: r.rejectLink},
		doBoard:     {args: 2, run: r.boardPage, inGroup: true},
		doBoardJoin: {args: 2, run: r.joinBoard, inGroup: true},
		doBoardQuit: {args: 2, run: r.leaveBoard, inGroup: true},
		doBoardShow: {args: 2, run: r.showAmounts, inGroup: true},
		doBoardHide: {args: 2, run: r.hideAmounts, inGroup: true},
		doBoardMe:   {args: 1, run: r.myRank, inGroup: true},
	}
}

// act builds an action.
func act(verb string, args ...string) string {
	return strings.Join(append([]string{verb}, args...), actionSep)
}

// actID builds an action about one row.
func actID(verb string, id ledger.ID) string { return act(verb, string(id)) }

// parseAction takes an action apart. ok is false for what can't be one of ours.
func parseAction(s string) (verb string, args []string, ok bool) {
	if s == "" || len(s) > actionMax {
		return "", nil, false
	}
	parts := strings.Split(s, actionSep)
	return parts[0], parts[1:], true
}
