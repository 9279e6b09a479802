package faultproxy

import (
	"encoding/json"
	"net/http"

	"github.com/gorilla/websocket"
)

// spoil returns the result of a method as a fault makes it, nil if the fault changes nothing about it.
func (p *Proxy) spoil(fault Fault, method string, result json.RawMessage) json.RawMessage {
	switch fault {
	case Null:
		if string(result) != "null" && method != "eth_chainId" {
			return json.RawMessage("null")
		}
	case WrongChain:
		if method == "eth_chainId" {
			return json.RawMessage(`"0x2a"`)
		}
	case Empty:
		return cut(method, result, func(int) int { return 0 })
	case Partial:
		return cut(method, result, func(n int) int { return n - 1 })
	case Truncated:
		return cut(method, result, func(n int) int { return min(n, p.o.Round) })
	}
	return nil
}

// cut shortens what a result lists: logs, receipts, the transactions of a block. The logs of the last receipt count as
// listed too, for a list of receipts that lacks one is easily told.
func cut(method string, result json.RawMessage, keep func(n int) int) json.RawMessage {
	switch method {
	case "eth_getLogs":
		return cutList(result, keep)
	case "eth_getBlockReceipts":
		return cutReceipts(result, keep)
	case "eth_getBlockByNumber":
		var block map[string]json.RawMessage
		if json.Unmarshal(result, &block) != nil || block == nil {
			return nil
		}
		txs := cutList(block["transactions"], keep)
		if txs == nil {
			return nil
		}
		block["transactions"] = txs
		return marshal(block)
	}
	return nil
}

func cutList(list json.RawMessage, keep func(n int) int) json.RawMessage {
	var items []json.RawMessage
	if json.Unmarshal(list, &items) != nil || len(items) == 0 {
		return nil
	}
	n := keep(len(items))
	if n >= len(items) {
		return nil
	}
	return marshal(items[:n])
}

// cutReceipts takes the logs from the receipts beyond what is kept, and leaves as many receipts as there were.
func cutReceipts(list json.RawMessage, keep func(n int) int) json.RawMessage {
	var receipts []map[string]json.RawMessage
	if json.Unmarshal(list, &receipts) != nil {
		return nil
	}
	logs := 0
	lists := make([][]json.RawMessage, len(receipts))
	for i, r := range receipts {
		if json.Unmarshal(r["logs"], &lists[i]) != nil {
			return nil
		}
		logs += len(lists[i])
	}
	if logs == 0 || keep(logs) >= logs {
		return nil
	}
	left := keep(logs)
	for i, r := range receipts {
		n := min(left, len(lists[i]))
		left -= n
		r["logs"] = marshal(append([]json.RawMessage{}, lists[i][:n]...))
	}
	return marshal(receipts)
}

// marshal encodes what was decoded from JSON, which cannot fail.
func marshal(v any) json.RawMessage {
	out, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return out
}

// serveSocket passes WebSocket messages on until the stream falls silent: then the connection stays, and nothing comes.
func (p *Proxy) serveSocket(w http.ResponseWriter, r *http.Request) {
	node, resp, err := websocket.DefaultDialer.DialContext(r.Context(), "ws://"+p.o.Node, nil)
	if err != nil {
		http.Error(w, "bad gateway", http.StatusBadGateway)
		return
	}
	_ = resp.Body.Close()
	client, err := p.up.Upgrade(w, r, nil)
	if err != nil {
		_ = node.Close()
		return
	}
	p.mu.Lock()
	p.sockets[client], p.sockets[node] = struct{}{}, struct{}{}
	p.mu.Unlock()
	go func() {
		defer p.drop(client, node)
		pass(client, node, func() bool { return true })
	}()
	silent := false
	pass(node, client, func() bool {
		if !silent && p.draw(HalfOpen) {
			silent = true
			p.note(HalfOpen)
		}
		return !silent
	})
	p.drop(client, node)
}

func (p *Proxy) drop(sockets ...*websocket.Conn) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, s := range sockets {
		_ = s.Close()
		delete(p.sockets, s)
	}
}

// pass copies messages while they are let through.
func pass(from, to *websocket.Conn, let func() bool) {
	for {
		kind, message, err := from.ReadMessage()
		if err != nil {
			return
		}
		if let() && to.WriteMessage(kind, message) != nil {
			return
		}
	}
}
