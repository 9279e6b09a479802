package commands

import (
	"context"

	"golang.org/x/text/language"
)

// command is one row of the table that help and both menus are made of.
type command struct {
	name    string
	where   Where // Private: in a group its answer is for the caller alone
	terms   bool  // the custody terms must have been accepted
	options []option
	run     func(ctx context.Context, c *call) (Message, error)
}

type option struct {
	name     string
	required bool
	choices  []string
}

// commandTable lists the commands in the order of menus. Words for them are in the catalogue: cmd_<name>, opt_<command>_<option> and
// choice_<choice>.
func (r *Router) commandTable() []command {
	return []command{
		{name: "start", where: Private, run: r.start},
		{name: "deposit", where: Private, terms: true, run: r.deposit},
		{name: "balance", where: Private, run: r.balance},
		{name: "portfolio", where: Private, terms: true, run: r.portfolio},
		{name: "withdraw", where: Private, run: r.withdraw, options: []option{{name: "amount"}, {name: "asset"}, {name: "address"}}},
		{name: "payouts", where: Private, run: r.payouts},
		{name: "streams", where: Private, run: r.streams},
		{name: "leaderboard", where: Anywhere, run: r.leaderboard, options: []option{{name: "period", choices: []string{periodMonth, periodAll}}}},
		{name: "link", where: Private, terms: true, run: r.link, options: []option{{name: "code"}}},
		{name: "settings", where: Private, run: r.settings},
		{name: "help", where: Private, run: r.help},
	}
}

// Spec describes a command to a platform's menu.
type Spec struct {
	Name        string // lower case, without slash
	Description string // at most 100 characters
	// Where the menu should offer it. The answer to a Private command is for the caller alone, wherever it was given.
	Where   Where
	Admin   bool // only for people who manage the community
	Options []Option
}

// Option is an argument of a command.
type Option struct {
	Name        string // lower case
	Description string // at most 100 characters
	Required    bool
	Choices     []Choice // empty = free text
}

// Choice is a value that an Option can have.
type Choice struct {
	Label string
	Value string
}

// Table describes the commands in a language, for menus.
func (r *Router) Table(lang string) []Spec {
	t := r.catalog.in(r.Now(), lang)
	specs := make([]Spec, 0, len(r.table))
	for _, c := range r.table {
		s := Spec{Name: c.name, Description: t.choice("cmd_", c.name, c.name), Where: c.where}
		for _, o := range c.options {
			opt := Option{Name: o.name, Description: t.choice("opt_", c.name+"_"+o.name, o.name), Required: o.required}
			for _, v := range o.choices {
				opt.Choices = append(opt.Choices, Choice{Label: t.choice("choice_", v, v), Value: v})
			}
			s.Options = append(s.Options, opt)
		}
		specs = append(specs, s)
	}
	return specs
}

// Languages lists what the catalogue speaks, English first.
func (r *Router) Languages() []language.Tag { return r.catalog.bundle.LanguageTags() }
