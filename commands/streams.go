package commands

import (
	"context"
	"strconv"
)

// streamsPerPage keeps a page within a phone's screen.
const streamsPerPage = 8

// streams tells who can pay to the deposit address.
func (r *Router) streams(ctx context.Context, c *call) (Message, error) {
	return r.streamsPage(ctx, c, []string{"0"})
}

func (r *Router) streamsPage(_ context.Context, c *call, args []string) (Message, error) {
	page, err := strconv.Atoi(args[0])
	pages := (len(r.Streams) + streamsPerPage - 1) / streamsPerPage
	if err != nil || page < 0 || page >= pages {
		page = 0
	}
	list := r.sortedStreams()
	first := min(page*streamsPerPage, len(list))
	var text markup
	for _, s := range list[first:min(first+streamsPerPage, len(list))] {
		text = blocks(text, c.streamCard(s))
	}
	if text == "" {
		text = c.say("streams_none")
	}
	m := Message{Text: string(blocks(c.say("streams_head"), text, r.unsupportedChains(c))), Edit: c.edit}
	var nav []Button
	if page > 0 {
		nav = append(nav, Button{Label: c.plain("btn_back"), Action: act(doStreams, strconv.Itoa(page-1))})
	}
	if page+1 < pages {
		nav = append(nav, Button{Label: c.plain("btn_more"), Action: act(doStreams, strconv.Itoa(page+1))})
	}
	if len(nav) > 0 {
		m.Buttons = append(m.Buttons, nav)
	}
	m.Buttons = append(m.Buttons, []Button{{Label: c.plain("btn_deposit"), Action: act(doGo, "deposit"), Style: Primary}})
	return m, nil
}

// sortedStreams puts those first that can pay here.
func (r *Router) sortedStreams() []Stream {
	out := make([]Stream, 0, len(r.Streams))
	for _, reachable := range []bool{true, false} {
		for _, s := range r.Streams {
			if s.Reachable == reachable {
				out = append(out, s)
			}
		}
	}
	return out
}

func (t tongue) streamCard(s Stream) markup {
	head := t.say("stream_yes", "Name", s.Platform, "Category", s.Category)
	if !s.Reachable {
		head = t.say("stream_no", "Name", s.Platform, "Category", s.Category)
	}
	body := s.Note
	if !s.Reachable && s.Why != "" {
		body = s.Why
	}
	return lines(head, markup(Escape(body)))
}

// unsupportedChains says why some chains are left out.
func (r *Router) unsupportedChains(c *call) markup {
	var out markup
	for _, ch := range r.Chains {
		if !ch.Supported {
			out = lines(out, c.say("streams_chain_no", "Chain", ch.Name, "Why", ch.Why))
		}
	}
	return out
}

func (r *Router) streamName(t tongue, id string) string {
	for _, s := range r.Streams {
		if s.ID == id {
			return s.Platform
		}
	}
	return t.plain("stream_unknown")
}
