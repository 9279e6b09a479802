package commands

import (
	"context"
	"strings"
)

// deposit shows the user's address. It is drawn from the ledger each time and never from what a chat said.
func (r *Router) deposit(ctx context.Context, c *call) (Message, error) {
	d, err := r.Book.DepositAddress(ctx, c.user.ID, r.Derive)
	if err != nil {
		return Message{}, err
	}
	png, err := addressQR(d.Address)
	if err != nil {
		return Message{}, err
	}
	address := d.Address.Hex()
	return Message{
		Text: string(blocks(
			lines(c.say("deposit_head"), c.say("deposit_address", "Address", address)),
			c.say("deposit_compare", "Groups", groups(d.Address)),
			r.depositChains(c),
			c.say("deposit_wrong"),
		)),
		Photo: &Photo{Name: "deposit.png", PNG: png, Alt: c.plain("deposit_alt", "Address", address)},
		Buttons: [][]Button{
			{{Label: c.plain("btn_copy"), Copy: address, Style: Primary}},
			{
				{Label: c.plain("btn_streams"), Action: act(doGo, "streams")},
				{Label: c.plain("btn_balance"), Action: act(doGo, "balance")},
			},
			{lookButton(c.tongue)},
		},
	}, nil
}

// depositChains says where the address works and where it must not be used.
func (r *Router) depositChains(c *call) markup {
	var yes, no []string
	for _, ch := range r.Chains {
		if ch.Supported {
			yes = append(yes, ch.Name)
		} else {
			no = append(no, ch.Name)
		}
	}
	var out markup
	if len(yes) > 0 {
		out = c.say("deposit_chains", "Chains", strings.Join(yes, ", "))
	}
	if len(no) > 0 {
		out = lines(out, c.say("deposit_not", "Chains", strings.Join(no, ", ")))
	}
	return out
}
