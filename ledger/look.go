package ledger

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// A user who misses something asks for it to be looked for. What has a log is found without that; coin that a contract sends may wait for the next
// count, and is counted at once for who asks. Chat asks, the watchers of the chains answer, and the last answer, or the end of the wait for it,
// tells who asked.

const (
	lookEvery = 10 * time.Minute // from one question of a user to the next
	lookLife  = time.Hour        // how long an answer is waited for: longer than any chain takes to be final
	lookSkew  = time.Minute      // how far a chain's clock may be ahead of ours
)

// LookState is what became of a Look.
type LookState string

// Asked → one of the others.
const (
	LookAsked     LookState = "asked"
	LookDone      LookState = "looked"
	LookUncounted LookState = "uncounted" // the chain's coin was never counted, so nobody can tell what is new
	LookHalted    LookState = "halted"    // crediting is stopped on the chain
	LookExpired   LookState = "expired"   // nobody answered in time
)

// Look is the part of a question that concerns one address on one chain.
type Look struct {
	Request   ID
	Address   common.Address
	Chain     uint64
	State     LookState
	Head      uint64    // the newest block when it was asked: what was sent until then is looked for
	Block     uint64    // the final block after which the coin on the address was counted for it
	BlockTime time.Time // of that block; zero = it was not counted yet
}

// LookRequest is a user's question, and how far its answer is.
type LookRequest struct {
	Request ID // "" = there is nothing to look for: no chain can be looked at
	Asked   time.Time
	Again   time.Time // when the user may ask anew
	Fresh   bool      // it was this call that asked
	Looks   []Look    // by address and chain
}

// Open reports whether an answer is still to come.
func (r LookRequest) Open() bool {
	return slices.ContainsFunc(r.Looks, func(l Look) bool { return l.State == LookAsked })
}

type lookRow struct {
	Address                     string
	Chain                       uint64
	Request, IdentityID         ID
	State                       LookState
	Head, Block                 uint64
	BlockAt, AskedAt, ExpiresAt int64
}

const lookColumns = "address, chain, request, identity_id, state, head, block, block_at, asked_at, expires_at"

func (r lookRow) values(now int64) []any {
	return []any{r.Address, r.Chain, r.Request, r.IdentityID, r.State, r.Head, r.Block, r.BlockAt, r.AskedAt, r.ExpiresAt, now}
}

func (r lookRow) look() Look {
	return Look{Request: r.Request, Address: common.HexToAddress(r.Address), Chain: r.Chain, State: r.State, Head: r.Head, Block: r.Block, BlockTime: fromMicros(r.BlockAt)}
}

func lookRequest(rows []lookRow) LookRequest {
	if len(rows) == 0 {
		return LookRequest{}
	}
	asked := fromMicros(rows[0].AskedAt)
	return LookRequest{Request: rows[0].Request, Asked: asked, Again: asked.Add(lookEvery), Looks: mapped(rows, lookRow.look)}
}

// AskLook asks the watchers of the chains to count the coin on all of a user's addresses, for somebody who says that it was sent. The identity is
// told once, when all have answered or an hour is over (LookEnded). A user has one question at a time, and one in ten minutes: until then the last one is
// returned, with what became of it. Chains that are not followed yet or are halted are answered at once; if all are, nothing is stored, and the
// user may ask again at any time. ErrNotFound if the user has no address.
func (b *Book) AskLook(ctx context.Context, user, identity ID, chains []uint64) (LookRequest, error) {
	if last, err := b.query(ctx).standingLook(user); err != nil || len(last) > 0 { // most who ask again need wait for nobody
		return lookRequest(last), err
	}
	var out LookRequest
	err := b.onUser(ctx, user, func(t tx, user ID) error {
		last, err := t.lastLook(user)
		if err != nil {
			return err
		}
		now := t.clock()
		if stands(last, now) {
			out = lookRequest(last)
			return nil
		}
		rows, err := t.newLook(user, identity, chains)
		if err != nil {
			return err
		}
		out = lookRequest(rows)
		if !out.Open() {
			out.Request, out.Again = "", out.Asked
			return nil
		}
		out.Fresh = true
		_, err = t.upsert("looks", lookColumns+", updated_at", " ON CONFLICT (address, chain) DO UPDATE SET request = excluded.request,"+
			" identity_id = excluded.identity_id, state = excluded.state, head = excluded.head, block = excluded.block, block_at = excluded.block_at,"+
			" asked_at = excluded.asked_at, expires_at = excluded.expires_at, updated_at = excluded.updated_at",
			mapped(rows, func(r lookRow) []any { return r.values(now) }))
		return err
	})
	if err != nil {
		return LookRequest{}, fmt.Errorf("ask for a look: %w", err)
	}
	return out, nil
}

// stands reports whether a question keeps its user from asking another one.
func stands(rows []lookRow, now int64) bool {
	return len(rows) > 0 && (isOpen(rows) && rows[0].ExpiresAt > now || now < rows[0].AskedAt+lookEvery.Microseconds())
}

// standingLook reads the question that keeps the user from asking another one; none if nothing does.
func (t tx) standingLook(user ID) ([]lookRow, error) {
	user, err := t.survivor(user)
	if err != nil {
		return nil, fmt.Errorf("ask for a look: %w", err)
	}
	last, err := t.newestLook(user)
	if err != nil || !stands(last, t.clock()) {
		return nil, err
	}
	return last, nil
}

// lastLook is newestLook after it has ended those that are open for too long. Users who were merged may have several.
func (t tx) lastLook(user ID) ([]lookRow, error) {
	for {
		rows, err := t.newestLook(user)
		if err != nil || !isOpen(rows) || rows[0].ExpiresAt > t.clock() {
			return rows, err
		}
		if err := t.expireLook(rows[0].Request); err != nil {
			return nil, err
		}
	}
}

// newestLook reads the user's question that is open, else the newest one.
func (t tx) newestLook(user ID) ([]lookRow, error) {
	var newest []ID
	err := t.all(&newest, "SELECT l.request FROM looks l JOIN deposit_addresses d ON d.address = l.address WHERE d.user_id = ?"+
		" ORDER BY CASE l.state WHEN 'asked' THEN 0 ELSE 1 END, l.asked_at DESC, l.request LIMIT 1", user)
	if err != nil || len(newest) == 0 {
		return nil, err
	}
	return t.lookRows(newest[0], false)
}

func isOpen(rows []lookRow) bool {
	return slices.ContainsFunc(rows, func(r lookRow) bool { return r.State == LookAsked })
}

// newLook is a question that is not stored yet.
func (t tx) newLook(user, identity ID, chains []uint64) ([]lookRow, error) {
	var addresses []string
	if err := t.all(&addresses, "SELECT address FROM deposit_addresses WHERE user_id = ? ORDER BY address", user); err != nil {
		return nil, err
	}
	if len(addresses) == 0 || len(chains) == 0 {
		return nil, fmt.Errorf("%w: nothing to look at", ErrNotFound)
	}
	states, err := t.chainStates("")
	if err != nil {
		return nil, err
	}
	request, now := NewID(), t.book.now()
	var rows []lookRow
	for _, address := range addresses {
		for _, chain := range slices.Sorted(slices.Values(chains)) {
			row := lookRow{Address: address, Chain: chain, Request: request, IdentityID: identity, State: LookUncounted, AskedAt: micros(now), ExpiresAt: micros(now.Add(lookLife))}
			if i := slices.IndexFunc(states, func(s ChainState) bool { return s.Chain == chain && !s.Cursor.Time.IsZero() }); i >= 0 {
				row.State, row.Head = LookAsked, max(states[i].Cursor.Number, states[i].Head)
				if states[i].Halted != "" {
					row.State = LookHalted
				}
			}
			rows = append(rows, row)
		}
	}
	return rows, nil
}

// lookRows reads the rows of a question; hold keeps others from them until the tx ends, so that one of those who answer is the last.
func (t tx) lookRows(request ID, hold bool) ([]lookRow, error) {
	query := "SELECT " + lookColumns + " FROM looks WHERE request = ? ORDER BY address, chain"
	if hold {
		query = t.locking(query, "UPDATE")
	}
	var rows []lookRow
	err := t.all(&rows, query, request)
	return rows, err
}

// PendingLooks lists what is to be looked at on a chain now, the oldest first: each address once as soon as it was asked for, and once more when
// the block that was the newest then is final, or one that is surely newer than the question: a node may have made the newest one up.
func (b *Book) PendingLooks(ctx context.Context, chain uint64, limit int) ([]Look, error) {
	t := b.query(ctx)
	var rows []lookRow
	err := t.all(&rows, "SELECT l.address, l.chain, l.request, l.identity_id, l.state, l.head, l.block, l.block_at, l.asked_at, l.expires_at"+
		" FROM looks l JOIN chains c ON c.chain = l.chain LEFT JOIN blocks b ON b.chain = c.chain"+
		" AND b.number = (SELECT MAX(number) FROM blocks WHERE chain = c.chain AND number <= c.final)"+
		" WHERE l.chain = ? AND l.state = 'asked' AND l.expires_at > ?"+
		" AND (l.block_at = 0 OR l.head <= b.number OR l.asked_at + ? < b.at OR c.halted <> '') ORDER BY l.asked_at, l.address LIMIT ?",
		chain, t.clock(), lookSkew.Microseconds(), limit)
	if err != nil {
		return nil, fmt.Errorf("pending looks: %w", err)
	}
	return mapped(rows, lookRow.look), nil
}

// LookedAt says that the coin on the addresses of looks was counted after a final block. A look is over when that block is not below the newest one
// of when it was asked for, or surely newer than the question. What is over already is left alone.
func (b *Book) LookedAt(ctx context.Context, looks []Look, block BlockRef) error {
	return b.answerLooks(ctx, looks, func(r *lookRow) { r.Block, r.BlockAt = block.Number, max(1, micros(block.Time)) })
}

// EndLooks says why a chain can't be looked at: state is LookUncounted or LookHalted. What is over already is left alone.
func (b *Book) EndLooks(ctx context.Context, looks []Look, state LookState) error {
	return b.answerLooks(ctx, looks, func(r *lookRow) { r.State = state })
}

// answerLooks answers one question after the other, so that none waits for a user whom Settle holds while it holds one whom Settle waits for.
func (b *Book) answerLooks(ctx context.Context, looks []Look, answer func(*lookRow)) error {
	for _, request := range distinct(mapped(looks, func(l Look) string { return string(l.Request) })) {
		err := b.write(ctx, func(t tx) error {
			rows, err := t.lookRows(ID(request), true)
			if err != nil {
				return err
			}
			return t.answerLook(rows, func(r *lookRow) {
				if slices.ContainsFunc(looks, func(l Look) bool {
					return l.Request == r.Request && l.Chain == r.Chain && addressText(l.Address) == r.Address
				}) {
					answer(r)
				}
			})
		})
		if err != nil {
			return fmt.Errorf("answer looks: %w", err)
		}
	}
	return nil
}

// answerLook changes the open rows of a question, and tells who asked if that ends it.
func (t tx) answerLook(rows []lookRow, answer func(*lookRow)) error {
	if !isOpen(rows) {
		return nil
	}
	for i, r := range rows {
		if r.State != LookAsked {
			continue
		}
		answer(&rows[i])
		if rows[i].State == LookAsked && rows[i].BlockAt > 0 && (rows[i].Block >= r.Head || rows[i].BlockAt > r.AskedAt+lookSkew.Microseconds()) {
			rows[i].State = LookDone
		}
		if rows[i] == r {
			continue
		}
		err := t.change("UPDATE looks SET state = ?, block = ?, block_at = ?, updated_at = ? WHERE address = ? AND chain = ? AND request = ?",
			rows[i].State, rows[i].Block, rows[i].BlockAt, t.clock(), r.Address, r.Chain, r.Request)
		if err != nil {
			return err
		}
	}
	if isOpen(rows) {
		return nil
	}
	found, err := t.arrivedSince(rows[0])
	if err != nil {
		return err
	}
	return t.notifyIdentity(rows[0].IdentityID, LookEnded, "look:"+string(rows[0].Request), lookNotice(rows, found))
}

// arrivedSince counts the payouts that the user was told of since a question was asked, whoever found them.
func (t tx) arrivedSince(r lookRow) (n int, err error) {
	err = t.must("payouts", &n, "SELECT COUNT(*) FROM payouts WHERE user_id = (SELECT user_id FROM identities WHERE id = ?)"+
		" AND user_id <> '' AND seen_at > ? AND state <> 'orphaned'", r.IdentityID, r.AskedAt)
	return n, err
}

// lookNotice tells of each chain once: of the address that was looked at least.
func lookNotice(rows []lookRow, found int) LookNotice {
	n := LookNotice{Request: rows[0].Request, Asked: fromMicros(rows[0].AskedAt), Found: found}
	for _, r := range rows {
		chain := LookedChain{Chain: r.Chain, State: r.State, Block: r.Block, BlockTime: fromMicros(r.BlockAt)}
		i := slices.IndexFunc(n.Chains, func(c LookedChain) bool { return c.Chain == r.Chain })
		switch {
		case i < 0:
			n.Chains = append(n.Chains, chain)
		case n.Chains[i].State == LookDone && (r.State != LookDone || r.Block < n.Chains[i].Block):
			n.Chains[i] = chain
		}
	}
	return n
}

// ExpireLooks ends questions that nobody has answered in time, at most limit, and tells who asked.
func (b *Book) ExpireLooks(ctx context.Context, limit int) error {
	t := b.query(ctx)
	var requests []ID
	err := t.all(&requests, "SELECT DISTINCT request FROM looks WHERE state = 'asked' AND expires_at <= ? LIMIT ?", t.clock(), limit)
	for _, request := range requests {
		err = b.write(ctx, func(t tx) error { return t.expireLook(request) })
		if err != nil {
			break
		}
	}
	if err != nil {
		return fmt.Errorf("expire looks: %w", err)
	}
	return nil
}

func (t tx) expireLook(request ID) error {
	rows, err := t.lookRows(request, true)
	if err != nil {
		return err
	}
	return t.answerLook(rows, func(r *lookRow) { r.State = LookExpired })
}
