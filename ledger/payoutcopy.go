package ledger

import (
	"encoding/binary"
	"fmt"
	"io"
	"strings"

	"github.com/jackc/pgx/v5/stdlib"
)

// copyPayouts stores n payouts by PostgreSQL's COPY, which checks and indexes rows like an INSERT but lays many of them out at a time. row is called
// for one after the other, while those before are being stored.
func (t tx) copyPayouts(n int, row func(i int) payoutRow) error {
	err := t.conn.Raw(func(driver any) error {
		conn, ok := driver.(*stdlib.Conn)
		if !ok {
			return fmt.Errorf("a connection of another driver: %T", driver)
		}
		data := &payoutCopy{n: n, row: row, part: []byte(copyHeader)}
		done, err := conn.Conn().PgConn().CopyFrom(t.db.Statement.Context, data, "COPY payouts ("+payoutColumns+") FROM STDIN (FORMAT binary)")
		if err == nil && done.RowsAffected() != int64(n) {
			err = fmt.Errorf("%w: %d of %d rows copied", ErrState, done.RowsAffected(), n)
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("insert payouts: %w", dbError(err))
	}
	return nil
}

var payoutValues = uint16(strings.Count(payoutColumns, ",") + 1)

// What COPY's binary format begins and ends with.
const (
	copyHeader = "PGCOPY\n\xff\r\n\x00" + "\x00\x00\x00\x00" + "\x00\x00\x00\x00" // no flags, nothing more in the header
	copyEnd    = "\xff\xff"
)

// payoutCopy is payouts in COPY's binary format, written as they are read: pgx's own way takes several times as long, for it finds out for each value
// how to write it.
type payoutCopy struct {
	n, next int
	row     func(i int) payoutRow
	part    []byte
	read    int // bytes of part
}

// Read implements io.Reader.
func (p *payoutCopy) Read(into []byte) (n int, err error) {
	for n < len(into) && (p.read < len(p.part) || p.more()) {
		took := copy(into[n:], p.part[p.read:])
		p.read += took
		n += took
	}
	if n == 0 {
		return 0, io.EOF
	}
	return n, nil
}

// more lays out the next part, if there is one.
func (p *payoutCopy) more() bool {
	p.part, p.read = p.part[:0], 0
	switch {
	case p.next < p.n:
		row := p.row(p.next)
		p.part = row.appendCopy(p.part)
	case p.next == p.n:
		p.part = append(p.part, copyEnd...)
	}
	p.next++
	return len(p.part) > 0
}

// appendCopy writes the values in the order of payoutColumns, each behind its size.
func (r *payoutRow) appendCopy(to []byte) []byte {
	to = binary.BigEndian.AppendUint16(to, payoutValues)
	text := func(s string) {
		to = binary.BigEndian.AppendUint32(to, uint32(len(s)))
		to = append(to, s...)
	}
	number := func(n int64) {
		to = binary.BigEndian.AppendUint32(to, 8)
		to = binary.BigEndian.AppendUint64(to, uint64(n))
	}
	text(string(r.ID))
	number(int64(r.Chain))
	number(int64(r.BlockNumber))
	text(r.BlockHash)
	text(r.BlockParent)
	number(r.BlockAt)
	text(r.TxHash)
	number(int64(r.LogIndex))
	number(int64(r.Ordinal))
	text(string(r.Asset))
	text(r.Sender)
	text(r.Address)
	to = r.Amount.appendNumeric(to)
	text(r.Stream)
	text(string(r.UserID))
	text(string(r.State))
	to = r.USD.appendNumeric(to)
	number(r.SeenAt)
	number(r.SettledAt)
	return to
}

// appendNumeric writes the amount as PostgreSQL's numeric behind its size: how many digits to the base of 10,000, the power of the first, the sign,
// the decimals, the digits.
func (a Amount) appendNumeric(to []byte) []byte {
	const places = 4
	s := a.i.Dec()
	if s == "0" {
		s = ""
	}
	digits := (len(s) + places - 1) / places
	to = binary.BigEndian.AppendUint32(to, uint32(8+2*digits))
	for _, n := range []int{digits, max(0, digits-1), 0, 0} {
		to = binary.BigEndian.AppendUint16(to, uint16(n))
	}
	for digits > 0 {
		digits--
		n, end := uint16(0), len(s)-digits*places
		for _, c := range []byte(s[max(0, end-places):end]) {
			n = n*10 + uint16(c-'0')
		}
		to = binary.BigEndian.AppendUint16(to, n)
	}
	return to
}
