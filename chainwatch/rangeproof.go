package chainwatch

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"golang.org/x/sync/errgroup"

	"github.com/amasa-io/amasa/ledger"
)

// decide reads the blocks whole of which two providers tell different things, takes the proven truth for them, and
// blames who told otherwise.
func (f *Follower) decide(ctx context.Context, q *logQuery, disputed []uint64, answers ...told[telling]) (*findings, error) {
	f.log.Warn("providers disagree about transfers", "blocks", len(disputed), "first", disputed[0])
	truth, err := f.proveBlocks(ctx, q, disputed)
	if err != nil {
		return nil, err
	}
	f.blameLiars(truth, answers...)
	truth.fill(answers[0].answer.found, disputed)
	truth.end = answers[0].answer.end
	return truth, nil
}

// blameLiars counts a lie against everybody who told something else than what was proven of a block.
func (f *Follower) blameLiars(truth *findings, answers ...told[telling]) {
	for _, t := range answers {
		for _, n := range truth.numbers() {
			if x, y := ofBlock(t.answer.found, n), ofBlock(truth.movements, n); !sameMovements(x, y) {
				f.pool.blame(t.from, lie("it told %d transfers of block %d, %d are proven", len(x), n, len(y)))
				break
			}
		}
	}
}

// ofBlock is the part of an ordered list that is of a block.
func ofBlock(list []movement, number uint64) []movement {
	at, _ := slices.BinarySearchFunc(list, number, func(m movement, n uint64) int { return cmp.Compare(m.block, n) })
	block, _ := cutBlock(list[at:], number)
	return block
}

// numbers are the blocks that were proven, in order.
func (s *findings) numbers() []uint64 {
	return slices.Sorted(maps.Keys(s.headers))
}

// fill adds what was told of the blocks that were not proven.
func (s *findings) fill(told []movement, proven []uint64) {
	for _, m := range told {
		if _, ok := slices.BinarySearch(proven, m.block); !ok {
			s.movements = append(s.movements, m)
		}
	}
	slices.SortStableFunc(s.movements, func(a, b movement) int {
		return cmp.Or(cmp.Compare(a.block, b.block), cmp.Compare(a.index, b.index))
	})
}

// proveAlone takes the word of the only provider there is: every block that it names is read whole and proven, and so
// are some that it does not name. Once it left out a transfer, all are.
func (f *Follower) proveAlone(ctx context.Context, q *logQuery, only told[telling]) (*findings, error) {
	var named []uint64
	for _, m := range only.answer.found {
		if len(named) == 0 || named[len(named)-1] != m.block {
			named = append(named, m.block)
		}
	}
	truth, err := f.proveBlocks(ctx, q, append(slices.Clone(named), f.sample(q, named)...))
	if err != nil {
		return nil, err
	}
	f.blameLiars(truth, only)
	truth.end = only.answer.end
	for _, m := range truth.movements {
		if _, ok := slices.BinarySearch(named, m.block); ok {
			continue
		}
		all, err := f.proveBlocks(ctx, q, heights(q.from, q.to))
		if err != nil {
			return nil, err
		}
		all.end = only.answer.end
		return all, nil
	}
	return truth, nil
}

// sample picks blocks that the provider does not name, of each range at least one.
func (f *Follower) sample(q *logQuery, named []uint64) []uint64 {
	rest := slices.DeleteFunc(heights(q.from, q.to), func(n uint64) bool {
		_, ok := slices.BinarySearch(named, n)
		return ok
	})
	rand.Shuffle(len(rest), func(i, j int) { rest[i], rest[j] = rest[j], rest[i] })
	most := max(1, int(f.spec.Sample*float64(len(rest))))
	return rest[:min(len(rest), most)]
}

// heights lists the numbers from..to.
func heights(from, to uint64) []uint64 {
	out := make([]uint64, 0, to-from+1)
	for n := from; n <= to; n++ {
		out = append(out, n)
	}
	return out
}

// readWhole reads every block of a range whole.
func (f *Follower) readWhole(ctx context.Context, q *logQuery) (*findings, error) {
	s, err := f.proveBlocks(ctx, q, heights(q.from, q.to))
	if err == nil {
		s.end = s.headers[q.to]
	}
	return s, err
}

// proveBlocks reads blocks whole, with their receipts, and finds what is to be found in them. Whether they are of the
// chain that the majority of the providers has is asked too, for nothing else ties them to it.
func (f *Follower) proveBlocks(ctx context.Context, q *logQuery, numbers []uint64) (*findings, error) {
	slices.Sort(numbers)
	blocks := make([]header, len(numbers))
	lists := make([][]movement, len(numbers))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(ahead)
	for i, n := range numbers {
		group.Go(func() error {
			b, err := f.fetchFor(ctx, n, q.mayHold)
			if err != nil {
				return err
			}
			if with, against := split(f.pool.survey(ctx, n), b.claimed); !f.agreed(with, against) {
				return fmt.Errorf("block %d: %d providers have it as %s, %d do not", n, len(with), b.claimed, len(against))
			}
			blocks[i], lists[i] = b.header, q.movements(b)
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	s := &findings{headers: make(map[uint64]header, len(numbers)), movements: slices.Concat(lists...)}
	for i, n := range numbers {
		s.headers[n] = blocks[i]
	}
	return s, nil
}

// movements finds in a proven block what the query asks for.
func (q *logQuery) movements(b *block) []movement {
	if b.receipts == nil {
		return nil // its bloom rules them out
	}
	var out []movement
	for _, l := range b.receipts.logs {
		if t, left, ok := q.read(l.Address, l.Topics, l.Data); ok {
			out = append(out, movement{
				block: b.number(), index: uint64(l.Index), blockHash: b.claimed, txHash: l.TxHash, token: l.Address, left: left, transfer: t,
			})
		}
	}
	return out
}

// place makes payouts of movements. The times of their blocks come from proven headers, unless two providers told them with the logs; parents are
// known only with headers.
func (f *Follower) place(ctx context.Context, s *findings) ([]ledger.FoundAt, error) {
	var missing []uint64
	for _, m := range s.movements {
		if _, ok := s.headers[m.block]; !ok && m.time == 0 && (len(missing) == 0 || missing[len(missing)-1] != m.block) {
			missing = append(missing, m.block)
		}
	}
	if s.headers == nil {
		s.headers = make(map[uint64]header, len(missing))
	}
	if err := f.readHeaders(ctx, s, missing); err != nil {
		return nil, err
	}
	found := make([]ledger.FoundAt, len(s.movements))
	var last ledger.BlockRef
	var tx common.Hash
	ordinal := 0
	for i, m := range s.movements {
		if m.block != last.Number || i == 0 {
			last = s.blockOf(m, f.spec.ID)
		}
		found[i] = ledger.FoundAt{Block: last, Found: ledger.Found{
			TxHash: m.txHash, LogIndex: int(m.index), From: m.from, To: m.to, Amount: m.amount,
		}}
		if m.left {
			found[i].Asset, found[i].Left = f.match.native, true
			continue
		}
		if ordinal++; m.txHash != tx { // the logs of a transaction follow each other
			tx, ordinal = m.txHash, 0
		}
		asset, ok := f.match.assetOf(m.token, m.block)
		if !ok {
			asset = ledger.TokenAsset(f.spec.ID, m.token)
		}
		found[i].Asset, found[i].Ordinal, found[i].Stream = asset, ordinal, f.match.stream(asset, m.from)
	}
	return found, nil
}

// blockOf is the block of a movement.
func (s *findings) blockOf(m movement, chain uint64) ledger.BlockRef {
	if h, ok := s.headers[m.block]; ok {
		return h.ref(chain)
	}
	return ledger.BlockRef{Chain: chain, Number: m.block, Hash: m.blockHash, Time: time.Unix(int64(m.time), 0).UTC()}
}

// readHeaders reads the headers of the blocks that two providers agreed on: they must have these very hashes.
func (f *Follower) readHeaders(ctx context.Context, s *findings, numbers []uint64) error {
	if len(numbers) == 0 {
		return nil
	}
	hashes := make(map[uint64]common.Hash, len(numbers))
	for _, m := range s.movements {
		hashes[m.block] = m.blockHash
	}
	return f.pool.ask(ctx, func(ctx context.Context, p *provider) error {
		headers, err := p.headersAt(ctx, numbers)
		if err != nil {
			return err
		}
		for _, h := range headers {
			if h.claimed != hashes[h.number()] {
				return fmt.Errorf("block %d is %s, two providers have it as %s: %w", h.number(), h.claimed, hashes[h.number()], errFork)
			}
		}
		for _, h := range headers {
			s.headers[h.number()] = h
		}
		return nil
	})
}

// mayHold reports whether a block, by its proven header, may hold what the query asks for, as mayHoldTokens does.
func (q *logQuery) mayHold(b *block) bool {
	if b.Bloom == (types.Bloom{}) {
		return b.ReceiptHash != types.EmptyReceiptsHash
	}
	for token := range q.tokens {
		if b.Bloom.Test(token.Bytes()) {
			return true
		}
	}
	return q.sweeps() && b.Bloom.Test(q.factory.Bytes())
}
