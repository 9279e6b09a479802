package ledger

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// StepState: planned → signed → mined → settled, or failed (reverted on chain and final); mined → signed on a reorg; signed → planned when
// somebody else has spent its nonce for good.
type StepState string

// Step states.
const (
	StepPlanned StepState = "planned"
	StepSigned  StepState = "signed"
	StepMined   StepState = "mined"
	StepSettled StepState = "settled"
	StepFailed  StepState = "failed"
)

// Step is one ChainTx of a batch. Signed bytes are stored before they are broadcast; recovery re-sends the same bytes.
type Step struct {
	ID        ID
	Batch     ID
	Seq       int
	Kind      string // sweep, swap, deposit, redeem, pay
	State     StepState
	Chain     uint64
	Params    json.RawMessage // strategies' own: what to do
	Result    json.RawMessage // strategies' own: what the receipt said
	Signer    common.Address
	Nonce     uint64
	Raw       []byte        // newest signed transaction
	Hashes    []common.Hash // of every signed version (fee bumps)
	Block     BlockRef      // where it was mined
	Reason    string
	UpdatedAt time.Time
}

type stepRow struct {
	ID                     ID
	BatchID                ID
	Seq                    int
	Kind                   string
	State                  StepState
	Chain                  uint64
	Params, Result, Signer string
	Nonce                  uint64
	Raw                    []byte
	Hashes                 string
	BlockNumber            uint64
	BlockHash, BlockParent string
	BlockAt                int64
	Reason                 string
	UpdatedAt              int64
}

const stepColumns = "id, batch_id, seq, kind, state, chain, params, result, signer, nonce, raw, hashes, block_number, block_hash, block_parent," +
	" block_at, reason, updated_at"

func (r stepRow) step() (Step, error) {
	s := Step{ID: r.ID, Batch: r.BatchID, Seq: r.Seq, Kind: r.Kind, State: r.State, Chain: r.Chain, Params: fromJSONText(r.Params),
		Result: fromJSONText(r.Result), Signer: common.HexToAddress(r.Signer), Nonce: r.Nonce, Raw: r.Raw, Reason: r.Reason,
		UpdatedAt: fromMicros(r.UpdatedAt)}
	if r.BlockHash != "" {
		s.Block = blockRow{r.Chain, r.BlockNumber, r.BlockHash, r.BlockParent, r.BlockAt}.ref()
	}
	if err := json.Unmarshal([]byte(r.Hashes), &s.Hashes); err != nil {
		return Step{}, fmt.Errorf("step %s: hashes: %w", r.ID, err)
	}
	return s, nil
}

// addSteps appends planned steps to a batch. Seq is given by their order; an empty ID is made.
func (t tx) addSteps(batch ID, chain uint64, steps []Step) error {
	if len(steps) == 0 {
		return nil
	}
	var last struct{ Seq int }
	if err := t.must("steps", &last, "SELECT COALESCE(MAX(seq), 0) AS seq FROM steps WHERE batch_id = ?", batch); err != nil {
		return err
	}
	rows := make([][]any, len(steps))
	for i, s := range steps {
		if s.ID == "" {
			s.ID = NewID()
		}
		rows[i] = []any{s.ID, batch, last.Seq + 1 + i, s.Kind, StepPlanned, chain, jsonText(s.Params), "null", "", 0, nil, "[]", 0, "", "", 0, "", t.clock()}
	}
	return t.insert("steps", stepColumns, rows)
}

// Steps of a batch in order.
func (b *Book) Steps(ctx context.Context, batch ID) ([]Step, error) {
	var rows []stepRow
	if err := b.query(ctx).all(&rows, "SELECT "+stepColumns+" FROM steps WHERE batch_id = ? ORDER BY seq", batch); err != nil {
		return nil, fmt.Errorf("list steps: %w", err)
	}
	steps := make([]Step, len(rows))
	for i, row := range rows {
		var err error
		if steps[i], err = row.step(); err != nil {
			return nil, err
		}
	}
	return steps, nil
}

// lockStep reads a step that the tx is going to change.
func (t tx) lockStep(id ID) (Step, error) {
	var row stepRow
	if err := t.must("step", &row, t.locking("SELECT "+stepColumns+" FROM steps WHERE id = ?", "UPDATE"), id); err != nil {
		return Step{}, err
	}
	return row.step()
}

// SignStep stores the signed bytes of a planned step, or a replacement with the same signer and nonce of a signed one; anything else is
// ErrState. The nonce is unique per (chain, signer): a second step with the same one is ErrConflict. The same bytes again are a no-op.
func (b *Book) SignStep(ctx context.Context, step ID, signer common.Address, nonce uint64, raw []byte, hash common.Hash) error {
	if len(raw) == 0 || signer == (common.Address{}) || hash == (common.Hash{}) {
		return fmt.Errorf("sign step: %w: no bytes, signer or hash", ErrInvalid)
	}
	err := b.write(ctx, func(t tx) error {
		s, err := t.lockStep(step)
		if err != nil {
			return err
		}
		again := s.State == StepSigned && s.Signer == signer && s.Nonce == nonce
		if s.State != StepPlanned && !again {
			return fmt.Errorf("%w: the step is %s", ErrState, s.State)
		}
		if !slices.Contains(s.Hashes, hash) {
			s.Hashes = append(s.Hashes, hash)
		}
		hashes, err := json.Marshal(s.Hashes)
		if err != nil {
			return err
		}
		return t.change("UPDATE steps SET state = 'signed', signer = ?, nonce = ?, raw = ?, hashes = ?, updated_at = ? WHERE id = ? AND state = ?",
			addressText(signer), nonce, raw, string(hashes), t.clock(), step, s.State)
	})
	if err != nil {
		return fmt.Errorf("sign step: %w", err)
	}
	return nil
}

// NextNonce is the highest stored nonce + 1; or floor (what the chain says) if none is stored, or if floor is higher and no stored step
// is on its way.
func (b *Book) NextNonce(ctx context.Context, chain uint64, signer common.Address, floor uint64) (uint64, error) {
	var row struct {
		Next   uint64
		Flying int
	}
	err := b.query(ctx).must("nonces", &row, "SELECT COALESCE(MAX(nonce) + 1, 0) AS next, COUNT(CASE WHEN state IN ('signed', 'mined') THEN 1 END) AS flying"+
		" FROM steps WHERE chain = ? AND signer = ?", chain, addressText(signer))
	if err != nil {
		return 0, fmt.Errorf("next nonce: %w", err)
	}
	if row.Next == 0 || floor > row.Next && row.Flying == 0 {
		return floor, nil
	}
	return row.Next, nil
}

// MineStep: signed → mined with its block. The same block again is a no-op; any other state is ErrState.
func (b *Book) MineStep(ctx context.Context, step ID, block BlockRef) error {
	err := b.write(ctx, func(t tx) error {
		s, err := t.lockStep(step)
		if err != nil || s.State == StepMined && s.Block.Hash == block.Hash {
			return err
		}
		return t.change("UPDATE steps SET state = 'mined', block_number = ?, block_hash = ?, block_parent = ?, block_at = ?, updated_at = ?"+
			" WHERE id = ? AND state = 'signed'", block.Number, hashText(block.Hash), hashText(block.Parent), micros(block.Time), t.clock(), step)
	})
	if err != nil {
		return fmt.Errorf("mine step: %w", err)
	}
	return nil
}

// UnmineStep: mined → signed after a reorg. A step that is signed already stays so; any other state is ErrState.
func (b *Book) UnmineStep(ctx context.Context, step ID) error {
	err := b.write(ctx, func(t tx) error {
		s, err := t.lockStep(step)
		if err != nil || s.State == StepSigned {
			return err
		}
		return t.change("UPDATE steps SET state = 'signed', block_number = 0, block_hash = '', block_parent = '', block_at = 0, updated_at = ?"+
			" WHERE id = ? AND state = 'mined'", t.clock(), step)
	})
	if err != nil {
		return fmt.Errorf("unmine step: %w", err)
	}
	return nil
}

// UnsignStep: signed → planned, when the step's nonce was spent by somebody else for good and none of its versions can be mined any more. Their
// hashes are kept. A step that is planned already stays so; any other state is ErrState.
func (b *Book) UnsignStep(ctx context.Context, step ID) error {
	err := b.write(ctx, func(t tx) error {
		s, err := t.lockStep(step)
		if err != nil || s.State == StepPlanned {
			return err
		}
		return t.change("UPDATE steps SET state = 'planned', signer = '', nonce = 0, raw = NULL, updated_at = ? WHERE id = ? AND state = 'signed'", t.clock(), step)
	})
	if err != nil {
		return fmt.Errorf("unsign step: %w", err)
	}
	return nil
}
