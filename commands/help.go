package commands

import "context"

// help lists the commands, as the table has them.
func (r *Router) help(_ context.Context, c *call) (Message, error) {
	var list markup
	for _, cmd := range r.table {
		if cmd.name == "start" || cmd.name == "help" {
			continue
		}
		list = lines(list, c.say("help_line", "Command", cmd.name, "Does", c.choice("cmd_", cmd.name, "")))
	}
	return Message{Text: string(blocks(c.say("help_head"), list, c.say("help_foot"))), Buttons: r.mainMenu(c), Edit: c.edit}, nil
}
