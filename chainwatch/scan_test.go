package chainwatch

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

var (
	scanToken = common.HexToAddress("0x70ce000000000000000000000000000000000001")
	scanAnna  = common.HexToAddress("0xaaaa0000000000000000000000000000000000a1")
	scanPayer = common.HexToAddress("0xfee0000000000000000000000000000000000001")
	scanOld   = common.HexToAddress("0x70ce000000000000000000000000000000000003")
	scanSweep = common.HexToAddress("0xfac0000000000000000000000000000000000001")
)

func scanQuery() *logQuery {
	return &logQuery{
		from: 5, to: 9, tokens: map[common.Address]bool{scanToken: true, scanOld: true}, loose: map[common.Address]bool{scanOld: true}, factory: scanSweep,
		watch: func(a common.Address) bool { return a == scanAnna },
	}
}

// flatLog is a Transfer of contract with all its values in the data.
func flatLog(contract common.Address, block uint64, index uint, amount int64) *types.Log {
	l := scanLog(block, index, scanAnna, amount)
	l.Address, l.Topics, l.Data = contract, l.Topics[:1], slices.Concat(l.Topics[1][:], l.Topics[2][:], l.Data)
	return l
}

// sweptLog is a Swept of contract, of a token or of coin.
func sweptLog(contract common.Address, block uint64, index uint, token common.Hash, amount int64) *types.Log {
	l := scanLog(block, index, scanAnna, amount)
	l.Address, l.Topics = contract, []common.Hash{sweptTopic, common.BytesToHash(scanAnna[:]), token}
	return l
}

// Logs of old tokens and of the factory are told from those that only look like them.
func TestScanOtherLogs(t *testing.T) {
	swept := sweptLog(scanSweep, 7, 2, common.Hash{}, 9)
	body := scanBody(flatLog(scanToken, 5, 0, 1), flatLog(scanOld, 5, 1, 2), sweptLog(scanToken, 7, 0, common.Hash{}, 8),
		sweptLog(scanSweep, 7, 1, common.Hash{31: 1}, 7), swept, scanLog(8, 0, scanAnna, 3), sweptLog(scanSweep, 8, 1, common.Hash{}, 0))
	answer, err := scan(strings.NewReader(body), scanQuery())
	if err != nil || len(answer.found) != 3 || answer.logs != 7 {
		t.Fatalf("%d of %d logs, %v", len(answer.found), answer.logs, err)
	}
	if m := answer.found[0]; m.token != scanOld || m.to != scanAnna || m.from != scanPayer || m.left {
		t.Errorf("an old token's transfer %+v", m)
	}
	if m := answer.found[1]; !m.left || m.from != scanAnna || m.amount.Big().Int64() != 9 {
		t.Errorf("a sweep %+v", m)
	}
	q := scanQuery()
	q.factory = common.Address{}
	if _, err := scan(strings.NewReader(scanBody(swept)), q); classify(err) != classLie {
		t.Errorf("a log that was not asked for: %v", err)
	}
}

func scanLog(block uint64, index uint, to common.Address, amount int64) *types.Log {
	return &types.Log{
		Address: scanToken, Topics: []common.Hash{transferTopic, common.BytesToHash(scanPayer[:]), common.BytesToHash(to[:])},
		Data: common.BigToHash(big.NewInt(amount)).Bytes(), BlockNumber: block, BlockHash: common.Hash{byte(block)}, TxHash: common.Hash{7}, Index: index,
		BlockTimestamp: 1000 + block,
	}
}

// scanBody is an answer with a header of no meaning and these logs.
func scanBody(logs ...*types.Log) string {
	raw, err := json.Marshal(logs)
	if err != nil {
		panic(err)
	}
	return `[{"jsonrpc":"2.0","id":1,"result":{"number":"0x9","x":[1,-2.5e+3,{"y":[]}]}},{"jsonrpc":"2.0","id":2,"result":` + string(raw) + `}]`
}

func scan(body io.Reader, q *logQuery) (logAnswer, error) {
	return scanLogs(&logScanner{scanner: *newScanner()}, body, q)
}

func TestScanLogs(t *testing.T) {
	nft := scanLog(6, 3, scanAnna, 1)
	nft.Topics, nft.Data = append(nft.Topics, common.Hash{9}), nil
	body := scanBody(scanLog(5, 0, scanAnna, 42), scanLog(5, 1, scanPayer, 43), scanLog(6, 0, scanAnna, 0), nft, scanLog(9, 4, scanAnna, 44))
	readers := map[string]io.Reader{
		"whole": strings.NewReader(body), "byte by byte": iotest.OneByteReader(strings.NewReader(body)),
		"reversed": strings.NewReader(strings.Replace(strings.Replace(body, `"id":1`, `"id":null`, 1), `"id":null,"result":{"number":"0x9","x":[1,-2.5e+3,{"y":[]}]}`,
			`"error":null,"result":{"number":"0x9","x":[1,-2.5e+3,{"y":[]}]},"id":"1"`, 1)),
		"escaped": strings.NewReader(strings.ReplaceAll(strings.ReplaceAll(body, `"0x`, `"\u0030x`), `"topics"`, `"\u0074opics"`)),
	}
	for name, r := range readers {
		got, err := scan(r, scanQuery())
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if got.logs != 5 || len(got.found) != 2 || got.found[0].amount.String() != "42" || got.found[1].amount.String() != "44" {
			t.Fatalf("%s: %+v", name, got)
		}
		first := got.found[0]
		want := movement{block: 5, time: 1005, blockHash: common.Hash{5}, txHash: common.Hash{7}, token: scanToken, transfer: first.transfer}
		if first != want || first.from != scanPayer || first.to != scanAnna || !bytes.Contains(got.end, []byte(`"0x9"`)) && name != "escaped" {
			t.Fatalf("%s: %+v", name, first)
		}
	}
}

// Wherever an answer ends too early it is an error, never a shorter list.
func TestScanTruncated(t *testing.T) {
	body := scanBody(scanLog(5, 0, scanAnna, 42), scanLog(6, 1, scanAnna, 43))
	for n := range len(body) {
		if _, err := scan(strings.NewReader(body[:n]), scanQuery()); err == nil {
			t.Fatalf("cut after %d bytes: taken for whole", n)
		}
	}
	broken := io.MultiReader(strings.NewReader(body[:300]), iotest.ErrReader(errors.New("reset by peer")))
	if _, err := scan(broken, scanQuery()); err == nil || !strings.Contains(err.Error(), "reset by peer") {
		t.Fatalf("broken: %v", err)
	}
}

func TestScanRefuses(t *testing.T) {
	good := scanBody(scanLog(5, 0, scanAnna, 42))
	lies := func(old, with string) string {
		out := strings.Replace(good, old, with, 1)
		if out == good {
			t.Fatalf("%s is not in the body", old)
		}
		return out
	}
	for name, body := range map[string]string{
		"number as a number": lies(`"blockNumber":"0x5"`, `"blockNumber":5`),
		"null in place":      lies(`"blockNumber":"0x5"`, `"blockNumber":null`),
		"leading zero":       lies(`"blockNumber":"0x5"`, `"blockNumber":"0x05"`),
		"missing":            lies(`"blockNumber":"0x5",`, ``),
		"twice":              lies(`"blockNumber":"0x5"`, `"blockNumber":"0x5","blockNumber":"0x5"`),
		"twice, escaped":     lies(`"blockNumber":"0x5"`, `"blockNumber":"0x5","\u0062lockNumber":"0x5"`),
		"of another range":   lies(`"blockNumber":"0x5"`, `"blockNumber":"0x4"`),
		"removed":            lies(`"removed":false`, `"removed":true`),
		"removed is no bool": lies(`"removed":false`, `"removed":"false"`),
		"short hash":         lies(`"transactionHash":"0x07`, `"transactionHash":"0x`),
		"not hex":            lies(`"transactionHash":"0x07`, `"transactionHash":"0xzz`),
		"another contract":   lies(`"address":"0x70ce`, `"address":"0x71ce`),
		"another event":      lies(`"topics":["0xdd`, `"topics":["0xde`),
		"five topics":        lies(`"topics":[`, `"topics":["0x00","0x00",`),
		"no topics":          lies(`"topics":[`, `"topics":null,"x":[`),
		"odd data":           lies(`"data":"0x0`, `"data":"0x`),
		"null result":        `[{"id":1,"result":{}},{"id":2,"result":null}]`,
		"answered twice":     `[{"id":1,"result":{}},{"id":2,"result":[]},{"id":2,"result":[]}]`,
		"ids swapped":        `[{"id":2,"result":{}},{"id":1,"result":[]}]`,
		"one missing":        `[{"id":2,"result":[]}]`,
		"no result":          `[{"id":1},{"id":2,"result":[]}]`,
		"result twice":       `[{"id":1,"result":{}},{"id":2,"result":[],"result":[]}]`,
		"result is text":     `[{"id":1,"result":{}},{"id":2,"result":"0x"}]`,
		"something after":    good + `[]`,
		"control character":  lies(`"data":"0x`, "\"data\":\"\x010x"),
		"bad escape":         lies(`"data":"0x`, `"data":"\x30x`),
		"bad number":         strings.Replace(good, "-2.5e+3", "-02.5", 1),
		"comma at the end":   lies(`"y":[]`, `"y":[],`),
		"nothing":            ``,
		"nested without end": `[{"id":1,"result":` + strings.Repeat("[", 1000),
		"page":               `<html>`,
		"out of order":       scanBody(scanLog(6, 0, scanAnna, 1), scanLog(5, 0, scanAnna, 1)),
		"the same twice":     scanBody(scanLog(6, 0, scanAnna, 1), scanLog(6, 0, scanAnna, 1)),
		"beyond the range":   scanBody(scanLog(10, 0, scanAnna, 1)),
	} {
		if got, err := scan(strings.NewReader(body), scanQuery()); err == nil {
			t.Errorf("%s: taken: %+v", name, got)
		}
	}
}

// alike is an answer of three logs that are written alike, and what becomes of it when the second differs in a text, which it must have.
func alike(old, with string) string {
	list := []string{scanBody(scanLog(5, 0x0f, scanAnna, 42)), scanBody(scanLog(5, 0x10, scanAnna, 43)), scanBody(scanLog(9, 0, scanAnna, 44))}
	for i, body := range list {
		list[i] = body[strings.Index(body, `{"address"`) : len(body)-len(`]}]`)]
	}
	if !strings.Contains(list[1], old) {
		panic(old)
	}
	list[1] = strings.Replace(list[1], old, with, 1)
	return `[{"id":1,"result":{"number":"0x9"}},{"id":2,"result":[` + strings.Join(list, ",") + `]}]`
}

// differences are ways in which a log may be written unlike the one before it, and whether it is one then.
var differences = []struct {
	old, with string
	good      bool
}{
	{`"logIndex":"0x10"`, `"logIndex":"0x10"`, true},
	{`"logIndex":"0x10"`, `"logIndex":"0xabc"`, true},
	{`"logIndex":"0x10"`, `"logIndex":"0x0000000000000000010"`, false},
	{`"logIndex":"0x10"`, `"logIndex":"0xx10"`, false},
	{`"logIndex":"0x10"`, `"logIndex":""`, false},
	{`"logIndex":"0x10"`, `"logIndex": "0x10"`, true},
	{`"transactionIndex":"0x0"`, `"transactionIndex":"anything"`, true},
	{`"transactionIndex":"0x0"`, `"transactionIndex":0`, true},
	{`"transactionIndex":"0x0"`, `"transactionIndex":"\""`, true},
	{`"transactionHash":"0x07`, `"transactionHash":"0X07`, true},
	{`"transactionHash":"0x07`, `"transactionHash":"0xzz`, false},
	{`"transactionHash":"0x07`, "\"transactionHash\":\"0x\x10\x17", false}, // control characters that are digits but for a bit
	{`"transactionHash":"0x07`, `"transactionHash":"0x"7`, false},
	{`"transactionHash":"0x07`, `"transactionHash":"0x\u00307`, true},
	{`"transactionHash":"0x07`, `"transactionHash":"0x`, false},
	{`"removed":false`, `"removed":true`, false},
	{`"removed":false`, `"remov":false `, true},
	{`"removed":false`, `"address":false`, false},
	{`"blockTimestamp":"0x3ed"`, `"blockTimestamp":null`, true},
	{`"blockTimestamp":"0x3ed",`, ``, true},
	{`"address":`, `"x":{"address":"0x"},"address":`, true},
	{`"data":"0x`, `"data":"0x00`, true},
	{`"data":"0x0`, `"data":"0x`, false},
	{`"topics":[`, `"topics":["0x",`, false},
}

func TestScanUnlikeTheOneBefore(t *testing.T) {
	for _, d := range differences {
		body := alike(d.old, d.with)
		for name, r := range map[string]io.Reader{"whole": strings.NewReader(body), "byte by byte": iotest.OneByteReader(strings.NewReader(body))} {
			got, err := scan(r, scanQuery())
			if (err == nil) != d.good || d.good && got.logs != 3 {
				t.Errorf("%s, %s: %d logs, %v", d.with, name, got.logs, err)
			}
		}
	}
}

// The words of a refusal arrive, whatever form it has.
func TestScanRemoteErrors(t *testing.T) {
	const refusal = `{"code":-32005,"message":"query returned more than 10000 results"}`
	for _, body := range []string{
		`[{"id":1,"result":{}},{"id":2,"error":` + refusal + `}]`,
		`[{"id":1,"result":null},{"error":` + refusal + `,"id":2,"result":null}]`,
		`{"jsonrpc":"2.0","id":null,"error":` + refusal + `}`,
	} {
		_, err := scan(strings.NewReader(body), scanQuery())
		remote, ok := errors.AsType[rpc.Error](err)
		if !ok || remote.ErrorCode() != -32005 || !tooWide(err) {
			t.Errorf("%s: %v", body, err)
		}
	}
}

// Scanning costs no memory but for what matches.
func TestScanAllocations(t *testing.T) {
	logs := make([]*types.Log, 2000)
	for i := range logs {
		logs[i] = scanLog(5, uint(i), scanPayer, 1)
	}
	body, s, r := []byte(scanBody(logs...)), &logScanner{scanner: *newScanner()}, bytes.NewReader(nil)
	q := scanQuery()
	allocs := testing.AllocsPerRun(10, func() {
		r.Reset(body)
		if _, err := scanLogs(s, r, q); err != nil {
			t.Fatal(err)
		}
	})
	if allocs > 20 {
		t.Errorf("%v allocations for %d logs", allocs, len(logs))
	}
}

// A log with any number of strings is read, and costs no memory for them.
func TestScanManyStrings(t *testing.T) {
	body := alike(`"removed"`, strings.Repeat(`"":"",`, 5000)+`"removed"`)
	s := &logScanner{scanner: *newScanner()}
	answer, err := scanLogs(s, strings.NewReader(body), scanQuery())
	if err != nil || answer.logs != 3 || cap(s.values) > 2*maxValues || cap(s.layout.values) > 2*maxValues {
		t.Errorf("%d logs, %d values kept, %v", answer.logs, cap(s.values), err)
	}
}

// FuzzScanLogs compares the scanner with encoding/json: it takes exactly what that takes, and finds the same in it.
func FuzzScanLogs(f *testing.F) {
	nft := scanLog(6, 3, scanAnna, 1)
	nft.Topics = append(nft.Topics, common.Hash{9})
	good := scanBody(scanLog(5, 0, scanAnna, 42), scanLog(5, 1, scanPayer, 43), nft, scanLog(9, 4, scanAnna, 44))
	others := scanBody(flatLog(scanToken, 5, 0, 1), flatLog(scanOld, 5, 1, 2), sweptLog(scanToken, 7, 0, common.Hash{}, 8), sweptLog(scanSweep, 7, 1, common.Hash{}, 7))
	for _, seed := range []string{
		good, others, strings.ReplaceAll(good, `"0x`, `"\u0030x`), good[:len(good)/2], strings.Replace(good, `"0x5"`, `5`, 1), strings.ReplaceAll(good, `,`, " ,\n\t"),
		strings.Replace(good, `"removed":false`, `"removed":true`, 1), `[{"id":1,"result":null},{"id":2,"result":[]}]`, `{"id":null,"error":{"code":1,"message":"x"}}`,
		`[{"id":"1","result":{},"error":null},{"id":2,"result":[],"extra":[0.1e-7,true,null,"\ud800\n"]}]`,
	} {
		f.Add([]byte(seed))
	}
	for _, d := range differences {
		f.Add([]byte(alike(d.old, d.with)))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		if bytes.Count(body, []byte("["))+bytes.Count(body, []byte("{")) > maxDepth {
			return // the scanner nests less deep
		}
		got, err := scan(iotest.HalfReader(bytes.NewReader(body)), scanQuery())
		want, refErr := referenceScan(body, scanQuery())
		if (err == nil) != (refErr == nil) {
			t.Fatalf("the scanner says %v, encoding/json %v", err, refErr)
		}
		if err == nil && (got.logs != want.logs || !slices.Equal(got.found, want.found)) {
			t.Fatalf("the scanner found %+v, encoding/json %+v", got, want)
		}
	})
}

// member is a member of an object, in its order.
type member struct {
	key   string
	value any
}

// referenceValue reads a value like json.Unmarshal, but keeps every member of an object.
func referenceValue(d *json.Decoder) (any, error) {
	token, err := d.Token()
	if err != nil {
		return nil, err
	}
	switch token {
	case json.Delim('['):
		list := []any{}
		for d.More() {
			v, err := referenceValue(d)
			if err != nil {
				return nil, err
			}
			list = append(list, v)
		}
		_, err = d.Token()
		return list, err
	case json.Delim('{'):
		object := []member{}
		for d.More() {
			key, err := d.Token()
			if err != nil {
				return nil, err
			}
			v, err := referenceValue(d)
			if err != nil {
				return nil, err
			}
			object = append(object, member{key.(string), v})
		}
		_, err = d.Token()
		return object, err
	}
	return token, nil
}

// the reports the only member of that name, and false if there is none.
func the(object any, key string) (value any, ok bool) {
	members, isObject := object.([]member)
	if !isObject {
		panic(errors.New("not an object"))
	}
	for _, m := range members {
		if m.key != key {
			continue
		}
		if ok {
			panic(fmt.Errorf("%s twice", key))
		}
		value, ok = m.value, true
	}
	return value, ok
}

// referenceScan is scanLogs by encoding/json and go-ethereum's own types.
func referenceScan(body []byte, q *logQuery) (out logAnswer, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%v", p)
		}
	}()
	if !json.Valid(body) {
		return out, errors.New("invalid")
	}
	d := json.NewDecoder(bytes.NewReader(body))
	d.UseNumber()
	top, err := referenceValue(d)
	if err != nil {
		return out, err
	}
	replies, ok := top.([]any)
	if !ok {
		replies = []any{top}
	}
	answered := map[string]bool{}
	var last lastLog
	for _, r := range replies {
		if e, ok := the(r, "error"); ok && e != nil {
			return out, errors.New("remote")
		}
		result, ok := the(r, "result")
		id, _ := the(r, "id")
		name := fmt.Sprint(id)
		logs, isList := result.([]any)
		_, isObject := result.([]member)
		if !ok || answered[name] || isList != (name == "2") || !isList && (name != "1" || !isObject && result != nil) {
			return out, errors.New("a reply that fits nothing")
		}
		answered[name] = true
		for _, l := range logs {
			if err := referenceLog(l, q, &out, &last); err != nil {
				return out, err
			}
		}
	}
	if !answered["1"] || !answered["2"] {
		return out, errors.New("not answered")
	}
	return out, nil
}

func referenceLog(l any, q *logQuery, out *logAnswer, last *lastLog) error {
	text := func(v any) string {
		s := v.(string)
		if !strings.HasPrefix(strings.ToLower(s), "0x") {
			panic(errors.New("no prefix"))
		}
		return s
	}
	quantity := func(key string) uint64 {
		v, _ := the(l, key)
		n, err := hexutil.DecodeUint64(text(v))
		if err != nil {
			panic(err)
		}
		return n
	}
	hash := func(v any) (h common.Hash) {
		if err := h.UnmarshalText([]byte(text(v))); err != nil {
			panic(err)
		}
		return h
	}
	get := func(key string) any { v, _ := the(l, key); return v }
	log := &types.Log{BlockNumber: quantity("blockNumber"), Index: uint(quantity("logIndex")), BlockHash: hash(get("blockHash")), TxHash: hash(get("transactionHash"))}
	if at := get("blockTimestamp"); at != nil {
		log.BlockTimestamp = quantity("blockTimestamp")
	}
	if removed, ok := the(l, "removed"); ok {
		log.Removed = removed.(bool)
	}
	for _, topic := range get("topics").([]any) {
		log.Topics = append(log.Topics, hash(topic))
	}
	if err := log.Address.UnmarshalText([]byte(text(get("address")))); err != nil {
		return err
	}
	var err error
	if log.Data, err = hexutil.Decode(text(get("data"))); err != nil {
		return err
	}
	switch {
	case log.Removed, log.BlockNumber < q.from, log.BlockNumber > q.to, !q.tokens[log.Address] && log.Address != q.factory, len(log.Topics) == 0, len(log.Topics) > 4,
		log.Topics[0] != transferTopic && log.Topics[0] != sweptTopic, last.n > 0 && log.BlockNumber < last.block, last.n > 0 && log.BlockNumber == last.block && log.Index <= last.index:
		return errors.New("not what was asked for")
	}
	last.n, last.block, last.index = last.n+1, log.BlockNumber, log.Index
	out.logs++
	t, ok := decodeTransfer(log)
	if flat, isFlat := decodeUnindexed(log); isFlat && q.loose[log.Address] {
		t, ok = flat, true
	}
	ok = ok && t.counts(q.watch)
	left := log.Address == q.factory
	if left {
		t, ok = sweptOf(log.Topics, log.Data)
		ok = ok && q.watch(t.from)
	}
	if ok {
		out.found = append(out.found, movement{block: log.BlockNumber, index: uint64(log.Index), time: log.BlockTimestamp, blockHash: log.BlockHash,
			txHash: log.TxHash, token: log.Address, left: left, transfer: t})
	}
	return nil
}

// lastLog is where the log before lies.
type lastLog struct {
	n     int
	block uint64
	index uint
}
