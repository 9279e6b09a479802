package ledger

import (
	"context"
	"fmt"
	"time"
)

// BoardMember is a user's place on a community's leaderboard.
type BoardMember struct {
	Community   string // "discord:<guild id>"
	User        ID
	Name        string
	ShowAmounts bool
	Joined      time.Time
}

// BoardRow is one rank.
type BoardRow struct {
	Rank        int
	User        ID
	Name        string
	ShowAmounts bool
	USD         USD // income in the period at its value when final
	Streams     int
}

// JoinBoard is opt-in and idempotent; also updates name and ShowAmounts.
func (b *Book) JoinBoard(ctx context.Context, m BoardMember) error {
	if m.Community == "" {
		return fmt.Errorf("join board: %w: no community", ErrInvalid)
	}
	err := b.onUser(ctx, m.User, func(t tx, user ID) error {
		_, err := t.exec("INSERT INTO board_members (community, user_id, name, show_amounts, joined_at) VALUES "+marks(1, 5)+
			" ON CONFLICT (community, user_id) DO UPDATE SET name = excluded.name, show_amounts = excluded.show_amounts",
			m.Community, user, plain(m.Name, 200), m.ShowAmounts, t.clock())
		return err
	})
	if err != nil {
		return fmt.Errorf("join board: %w", err)
	}
	return nil
}

// LeaveBoard removes the user from a community's leaderboard; nothing happens to one who is not on it.
func (b *Book) LeaveBoard(ctx context.Context, community string, user ID) error {
	err := b.onUser(ctx, user, func(t tx, user ID) error {
		_, err := t.exec("DELETE FROM board_members WHERE community = ? AND user_id = ?", community, user)
		return err
	})
	if err != nil {
		return fmt.Errorf("leave board: %w", err)
	}
	return nil
}

// BoardMember reads one membership. It fails with ErrNotFound.
func (b *Book) BoardMember(ctx context.Context, community string, user ID) (BoardMember, error) {
	t := b.query(ctx)
	user, err := t.survivor(user)
	if err != nil {
		return BoardMember{}, fmt.Errorf("read board member: %w", err)
	}
	var row struct {
		Name        string
		ShowAmounts bool
		JoinedAt    int64
	}
	err = t.must("board member", &row, "SELECT name, show_amounts, joined_at FROM board_members WHERE community = ? AND user_id = ?", community, user)
	if err != nil {
		return BoardMember{}, fmt.Errorf("read board member: %w", err)
	}
	return BoardMember{Community: community, User: user, Name: row.Name, ShowAmounts: row.ShowAmounts, Joined: fromMicros(row.JoinedAt)}, nil
}

// Board ranks the members by income of a month ("2026-11", by the time of the payouts' blocks, UTC) or of all time (""), ties share a
// rank; offset and limit page it; total = members.
func (b *Book) Board(ctx context.Context, community, month string, offset, limit int) (rows []BoardRow, total int, err error) {
	err = b.snapshot(ctx, func(t tx) error {
		if err := t.must("members", &total, "SELECT COUNT(*) FROM board_members WHERE community = ?", community); err != nil {
			return err
		}
		rows, err = t.boardPage(community, month, offset, limit)
		return err
	})
	if err != nil {
		return nil, 0, fmt.Errorf("board: %w", err)
	}
	return rows, total, nil
}

func (t tx) boardPage(community, month string, offset, limit int) ([]BoardRow, error) {
	var ranked []struct {
		Place       int
		UserID      ID
		Name        string
		ShowAmounts bool
		USD         USD
	}
	err := t.all(&ranked, "SELECT RANK() OVER (ORDER BY COALESCE(i.usd, ?) DESC) AS place, m.user_id, m.name, m.show_amounts, COALESCE(i.usd, ?) AS usd"+
		" FROM board_members m LEFT JOIN income_totals i ON i.user_id = m.user_id AND i.month = ?"+
		" WHERE m.community = ? ORDER BY 1, m.joined_at, m.user_id LIMIT ? OFFSET ?", USD{}, USD{}, month, community, limit, offset)
	if err != nil {
		return nil, err
	}
	users := make([]ID, len(ranked))
	for i, r := range ranked {
		users[i] = r.UserID
	}
	var counts []struct {
		UserID  ID
		Streams int
	}
	err = t.all(&counts, "SELECT user_id, COUNT(DISTINCT stream) AS streams FROM income WHERE user_id IN ? AND (? = '' OR month = ?) GROUP BY user_id",
		users, month, month)
	if err != nil {
		return nil, err
	}
	streams := make(map[ID]int, len(counts))
	for _, c := range counts {
		streams[c.UserID] = c.Streams
	}
	rows := make([]BoardRow, len(ranked))
	for i, r := range ranked {
		rows[i] = BoardRow{Rank: r.Place, User: r.UserID, Name: r.Name, ShowAmounts: r.ShowAmounts, USD: r.USD, Streams: streams[r.UserID]}
	}
	return rows, nil
}
