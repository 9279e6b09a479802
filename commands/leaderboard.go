package commands

import (
	"context"
	"errors"
	"strconv"

	"github.com/amasa-io/amasa/ledger"
)

const (
	periodMonth = "month"
	periodAll   = "all"

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
	period := c.arg(0)
	if period != periodAll {
		period = c.thisMonth()
	}
	m, err := r.showBoard(ctx, c, period, 0)
	m.Public = c.Admin || c.mayOnlyShout()
	return m, err
}

// mayOnlyShout tells a place where every answer is seen by all.
func (c *call) mayOnlyShout() bool { return c.Caller.Platform == ledger.Telegram }

func (c *call) thisMonth() string { return c.now.UTC().Format("2006-01") }

func (r *Router) boardPage(ctx context.Context, c *call, args []string) (Message, error) {
	from, err := strconv.Atoi(args[1])
	if err != nil || from < 0 || c.Community == "" {
		return Message{}, ledger.ErrNotFound
	}
	m, err := r.showBoard(ctx, c, args[0], from)
	m.Public, m.Edit = true, true
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

func (r *Router) showBoard(ctx context.Context, c *call, period string, from int) (Message, error) {
	rows, members, sum, err := r.board(ctx, c, period)
	if err != nil {
		return Message{}, err
	}
	if from >= len(rows) {
		from = 0
	}
	title := c.say("board_month", "Month", period)
	if period == periodAll {
		title = c.say("board_all")
	}
	var list markup
	for _, row := range rows[from:min(from+boardPage, len(rows))] {
		list = lines(list, c.boardRow(row, sum))
	}
	if list == "" {
		list = c.say("board_empty")
	}
	return Message{
		Text:    string(blocks(title, list, lines(c.say("board_members", "N", members), c.say("board_rule")))),
		Buttons: r.boardButtons(c, period, from, len(rows)),
	}, nil
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

func (r *Router) boardButtons(c *call, period string, from, ranks int) [][]Button {
	var nav []Button
	if from > 0 {
		nav = append(nav, Button{Label: c.plain("btn_back"), Action: act(doBoard, period, strconv.Itoa(max(0, from-boardPage)))})
	}
	if from+boardPage < ranks {
		nav = append(nav, Button{Label: c.plain("btn_more"), Action: act(doBoard, period, strconv.Itoa(from+boardPage))})
	}
	other := Button{Label: c.plain("btn_board_all"), Action: act(doBoard, periodAll, "0")}
	if period == periodAll {
		other = Button{Label: c.plain("btn_board_month"), Action: act(doBoard, c.thisMonth(), "0")}
	}
	nav = append(nav, other, Button{Label: c.plain("btn_refresh"), Action: act(doBoard, period, strconv.Itoa(from))})
	return [][]Button{
		{
			{Label: c.plain("btn_join"), Action: doBoardJoin, Style: Success},
			{Label: c.plain("btn_me"), Action: act(doBoardMe, period)},
			{Label: c.plain("btn_leave"), Action: doBoardQuit},
		},
		{
			{Label: c.plain("btn_show"), Action: doBoardShow},
			{Label: c.plain("btn_hide"), Action: doBoardHide},
		},
		nav,
	}
}

// joinBoard takes part, with the amounts hidden until the member shows them.
func (r *Router) joinBoard(ctx context.Context, c *call, _ []string) (Message, error) {
	m, err := r.Book.BoardMember(ctx, c.Community, c.user.ID)
	switch {
	case errors.Is(err, ledger.ErrNotFound):
		m = ledger.BoardMember{Community: c.Community, User: c.user.ID, Joined: c.now}
	case err != nil:
		return Message{}, err
	}
	return r.putMember(ctx, c, m, c.plain("board_joined_toast"))
}

func (r *Router) showAmounts(ctx context.Context, c *call, _ []string) (Message, error) {
	m := ledger.BoardMember{Community: c.Community, User: c.user.ID, ShowAmounts: true, Joined: c.now}
	return r.putMember(ctx, c, m, c.plain("board_show_toast"))
}

func (r *Router) hideAmounts(ctx context.Context, c *call, _ []string) (Message, error) {
	m, err := r.Book.BoardMember(ctx, c.Community, c.user.ID)
	switch {
	case errors.Is(err, ledger.ErrNotFound):
		return Message{Toast: c.plain("board_not_member_toast")}, nil
	case err != nil:
		return Message{}, err
	}
	m.ShowAmounts = false
	return r.putMember(ctx, c, m, c.plain("board_hide_toast"))
}

func (r *Router) putMember(ctx context.Context, c *call, m ledger.BoardMember, toast string) (Message, error) {
	if c.Community == "" {
		return Message{}, ledger.ErrNotFound
	}
	m.Name = clip(c.Caller.Name, 40)
	if err := r.Book.JoinBoard(ctx, m); err != nil {
		return Message{}, err
	}
	return Message{Toast: toast}, nil
}

func (r *Router) leaveBoard(ctx context.Context, c *call, _ []string) (Message, error) {
	if c.user.ID != "" {
		if err := r.Book.LeaveBoard(ctx, c.Community, c.user.ID); err != nil && !errors.Is(err, ledger.ErrNotFound) {
			return Message{}, err
		}
	}
	return Message{Toast: c.plain("board_left_toast")}, nil
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
