package commands

import (
	"context"
	"errors"
	"strconv"
	"time"

	"github.com/amasa-io/amasa/ledger"
)

const (
	periodMonth = "month"
	periodAll   = "all"

	monthFormat = "2006-01"

	boardPage  = 10
	boardLimit = 1000 // ranks that are looked at for shares and for one's own place
)

// leaderboard shows the community's ranks: to all when an admin posts it, else to the caller.
func (r *Router) leaderboard(ctx context.Context, c *call) (Message, error) {
	if c.Where != Group || c.Community == "" {
		return Message{Text: string(c.say("board_private")), Edit: c.edit}, nil
	}
	if !c.Admin && c.mayOnlyShout() && c.Action == "" {
		return Message{Text: string(c.say("board_admins"))}, nil
	}
	period := c.arg()
	if period != periodAll {
		period = c.thisMonth()
	}
	m, err := r.showBoard(ctx, c, boardView{period: period})
	m.Public = c.Admin || c.mayOnlyShout()
	return m, err
}

// mayOnlyShout tells a place where every answer is seen by all.
func (c *call) mayOnlyShout() bool { return c.Caller.Platform == ledger.Telegram }

func (c *call) thisMonth() string { return c.now.UTC().Format(monthFormat) }

// boardView is what a board shows: the ranks of a period, from one on. Its buttons carry it, so that a press shows the same again.
type boardView struct {
	period string // a month as 2006-01, or periodAll
	from   int    // ranks that are left out before the first
}

func readView(args []string) (boardView, error) {
	from, err := strconv.Atoi(args[1])
	if err != nil || from < 0 {
		return boardView{}, ledger.ErrNotFound
	}
	return boardView{args[0], from}, nil
}

// does builds the action of a button below the board.
func (v boardView) does(verb string) string { return act(verb, v.period, strconv.Itoa(v.from)) }

// at is the same board from another rank on.
func (v boardView) at(from int) boardView { return boardView{v.period, from} }

func (r *Router) boardPage(ctx context.Context, c *call, args []string) (Message, error) {
	return r.boardAgain(ctx, c, args, "")
}

// boardAgain shows the board anew in its place, with a word to the one who pressed.
func (r *Router) boardAgain(ctx context.Context, c *call, args []string, toast string) (Message, error) {
	view, err := readView(args)
	if err != nil || c.Community == "" {
		return Message{}, ledger.ErrNotFound
	}
	m, err := r.showBoard(ctx, c, view)
	m.Public, m.Edit, m.Toast = true, true, toast
	return m, err
}

// board reads the ranks of a period that earned something, and what they earned together.
func (r *Router) board(ctx context.Context, c *call, period string) (rows []ledger.BoardRow, members int, sum ledger.USD, err error) {
	if period == periodAll {
		period = ""
	}
	all, members, err := r.Book.Board(ctx, c.Community, period, 0, boardLimit)
	if err != nil {
		return nil, 0, sum, err
	}
	for _, row := range all {
		if !row.USD.IsZero() {
			rows = append(rows, row)
			sum = sumUSD(sum, row.USD)
		}
	}
	return rows, members, sum, nil
}

func (r *Router) showBoard(ctx context.Context, c *call, view boardView) (Message, error) {
	title, err := c.boardTitle(view.period)
	if err != nil {
		return Message{}, err
	}
	rows, members, sum, err := r.board(ctx, c, view.period)
	if err != nil {
		return Message{}, err
	}
	if view.from >= len(rows) {
		view.from = 0
	}
	var list markup
	for _, row := range rows[view.from:min(view.from+boardPage, len(rows))] {
		list = lines(list, c.boardRow(row, sum))
	}
	if list == "" {
		list = c.say("board_empty")
	}
	return Message{
		Text:    string(blocks(title, list, lines(c.say("board_members", "N", members), c.say("board_rule")))),
		Buttons: r.boardButtons(c, view, len(rows)),
	}, nil
}

// boardTitle names a period: "November 2026". It fails with ErrNotFound if it is none.
func (t tongue) boardTitle(period string) (markup, error) {
	if period == periodAll {
		return t.say("board_all"), nil
	}
	month, err := time.Parse(monthFormat, period)
	if err != nil {
		return "", ledger.ErrNotFound
	}
	name := t.choice("board_month_", strconv.Itoa(int(month.Month())), period)
	return t.say("board_month", "Month", name, "Year", strconv.Itoa(month.Year())), nil
}

// boardRow shows a rank by its share; the amount only if the member shows it.
func (t tongue) boardRow(row ledger.BoardRow, sum ledger.USD) markup {
	medal := strconv.Itoa(row.Rank) + "."
	switch row.Rank {
	case 1:
		medal = "🥇"
	case 2:
		medal = "🥈"
	case 3:
		medal = "🥉"
	}
	amount := markup("")
	if row.ShowAmounts {
		amount = t.say("board_amount", "USD", t.usd(row.USD))
	}
	return t.say("board_row", "Medal", medal, "Name", clip(row.Name, 24), "Share", t.share(row.USD, sum), "N", row.Streams, "Amount", amount)
}

// share is a part of the whole in whole percent, rounded down.
func (t tongue) share(part, whole ledger.USD) string {
	bps, err := part.MulDiv(ledger.NewAmount(100), whole)
	if err != nil {
		return t.percent(0, false)
	}
	if bps.IsZero() {
		return "<" + t.percent(100, false)
	}
	return t.percent(bps.Big().Int64()*100, false)
}

func (r *Router) boardButtons(c *call, view boardView, ranks int) [][]Button {
	var nav []Button
	if view.from > 0 {
		nav = append(nav, Button{Label: c.plain("btn_back"), Action: view.at(max(0, view.from-boardPage)).does(doBoard)})
	}
	if view.from+boardPage < ranks {
		nav = append(nav, Button{Label: c.plain("btn_more"), Action: view.at(view.from + boardPage).does(doBoard)})
	}
	other := Button{Label: c.plain("btn_board_all"), Action: boardView{period: periodAll}.does(doBoard)}
	if view.period == periodAll {
		other = Button{Label: c.plain("btn_board_month"), Action: boardView{period: c.thisMonth()}.does(doBoard)}
	}
	nav = append(nav, other, Button{Label: c.plain("btn_refresh"), Action: view.does(doBoard)})
	return [][]Button{
		{
			{Label: c.plain("btn_join"), Action: view.does(doBoardJoin), Style: Success},
			{Label: c.plain("btn_me"), Action: act(doBoardMe, view.period)},
			{Label: c.plain("btn_leave"), Action: view.does(doBoardQuit)},
		},
		{
			{Label: c.plain("btn_show"), Action: view.does(doBoardShow)},
			{Label: c.plain("btn_hide"), Action: view.does(doBoardHide)},
		},
		nav,
	}
}

// joinBoard takes part, with the amounts hidden until the member shows them.
func (r *Router) joinBoard(ctx context.Context, c *call, args []string) (Message, error) {
	m, err := r.Book.BoardMember(ctx, c.Community, c.user.ID)
	switch {
	case errors.Is(err, ledger.ErrNotFound):
		m = ledger.BoardMember{Community: c.Community, User: c.user.ID, Joined: c.now}
	case err != nil:
		return Message{}, err
	}
	return r.putMember(ctx, c, args, m, c.plain("board_joined_toast"))
}

func (r *Router) showAmounts(ctx context.Context, c *call, args []string) (Message, error) {
	m := ledger.BoardMember{Community: c.Community, User: c.user.ID, ShowAmounts: true, Joined: c.now}
	return r.putMember(ctx, c, args, m, c.plain("board_show_toast"))
}

func (r *Router) hideAmounts(ctx context.Context, c *call, args []string) (Message, error) {
	m, err := r.Book.BoardMember(ctx, c.Community, c.user.ID)
	switch {
	case errors.Is(err, ledger.ErrNotFound):
		return Message{Toast: c.plain("board_not_member_toast")}, nil
	case err != nil:
		return Message{}, err
	}
	m.ShowAmounts = false
	return r.putMember(ctx, c, args, m, c.plain("board_hide_toast"))
}

func (r *Router) putMember(ctx context.Context, c *call, args []string, m ledger.BoardMember, toast string) (Message, error) {
	if c.Community == "" {
		return Message{}, ledger.ErrNotFound
	}
	m.Name = clip(c.Caller.Name, 40)
	if err := r.Book.JoinBoard(ctx, m); err != nil {
		return Message{}, err
	}
	return r.boardAgain(ctx, c, args, toast)
}

func (r *Router) leaveBoard(ctx context.Context, c *call, args []string) (Message, error) {
	if c.user.ID != "" {
		if err := r.Book.LeaveBoard(ctx, c.Community, c.user.ID); err != nil && !errors.Is(err, ledger.ErrNotFound) {
			return Message{}, err
		}
	}
	return r.boardAgain(ctx, c, args, c.plain("board_left_toast"))
}

// myRank answers the one who asks, over the chat.
func (r *Router) myRank(ctx context.Context, c *call, args []string) (Message, error) {
	rows, _, sum, err := r.board(ctx, c, args[0])
	if err != nil {
		return Message{}, err
	}
	for _, row := range rows {
		if row.User == c.user.ID && c.user.ID != "" {
			return Message{Toast: c.plain("board_me_toast", "Rank", strconv.Itoa(row.Rank), "Of", strconv.Itoa(len(rows)),
				"Share", c.share(row.USD, sum))}, nil
		}
	}
	_, err = r.Book.BoardMember(ctx, c.Community, c.user.ID)
	if errors.Is(err, ledger.ErrNotFound) {
		return Message{Toast: c.plain("board_not_member_toast")}, nil
	}
	return Message{Toast: c.plain("board_no_rank_toast")}, err
}
