// Command amasa is the bot: it gathers small crypto payouts, tells their owners in Telegram and Discord, and invests them.
//
//	amasa -config amasa.yaml           run
//	amasa check -config amasa.yaml     print every fault of the configuration and of what it points at
//	amasa deploy -config amasa.yaml -chain base [-key FILE] [-yes]   put the contracts on a chain, and verify them
//	amasa migrate -config amasa.yaml   bring the database to this version's schema
//	amasa audit -config amasa.yaml     prove the ledger
//	amasa backup -config amasa.yaml F  write a copy of the SQLite database to the new file F, while the bot runs
//	amasa restore -config amasa.yaml F make the SQLite database anew from the backup F
//	amasa copy -config amasa.yaml      copy the SQLite database to the empty PostgreSQL database of AMASA_COPY_TO
//	amasa approve -config amasa.yaml   list the withdrawals that wait for the treasury's owner, as transactions to sign
//	amasa accept -config amasa.yaml A  let the stopped hot key A sign again
//	amasa wind-down -config amasa.yaml on|off
//	                                   close: nothing new is invested, everything is sold, only withdrawals are left
//	amasa health -config amasa.yaml    ask the running process whether all is well
//	amasa status -config amasa.yaml    tell how the watching of the chains stands, and fail if something is wrong
//	amasa rescan -config amasa.yaml -chain base -from N -to M [-apply]   compare final blocks with the ledger, and add what it lacks
//	amasa version
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"runtime/debug"
	"slices"
	"strings"
	"syscall"

	"github.com/amasa-io/amasa/bot/app"
)

// Exit codes.
const (
	exitOK    = 0
	exitFault = 1 // it ran and found or met a fault
	exitUsage = 2 // it was called wrongly
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.LookupEnv, os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// command is one of the program's verbs.
type command struct {
	name  string
	arg   string // what its one argument is called, "" = it takes none
	about string
	do    func(ctx context.Context, s app.Setup, out io.Writer) error
}

var verbs = []command{
	{"run", "", "run the bot (the default)", runBot},
	{"check", "", "print every fault of the configuration and of what it points at", app.Check},
	{"deploy", "", "put the contracts on a -chain and verify them; asks before it pays, unless -yes; -key names another payer's key file", app.Deploy},
	{"migrate", "", "bring the database to this version's schema", app.Migrate},
	{"audit", "", "prove the ledger, and that the chains hold what is owed", app.Audit},
	{"backup", "file", "write a copy of the SQLite database to a new file, while the bot runs", app.Backup},
	{"restore", "file", "make the SQLite database anew from a backup", app.Restore},
	{"copy", "", "copy the SQLite database to the empty PostgreSQL database of AMASA_COPY_TO", app.Copy},
	{"approve", "", "list the withdrawals that wait for the treasury's owner, as transactions to sign", app.Approve},
	{"accept", "address", "let a stopped hot key sign again, after you have found out who used it", app.Accept},
	{"wind-down", "on|off", "close: nothing new is invested, everything is sold, only withdrawals are left; or call it off", app.WindDown},
	{"health", "", "ask the running process whether all is well", app.AskHealth},
	{"status", "", "tell how the watching of the chains stands; -json for programs", app.AskStatus},
	{"rescan", "", "compare a chain's blocks -from to -to with the ledger, and -apply to add what it lacks", app.Rescan},
	{"version", "", "print the version", nil},
}

func run(ctx context.Context, args []string, env func(string) (string, bool), out, errOut io.Writer) int {
	name := "run"
	if len(args) > 0 && !strings.HasPrefix(args[0], "-") {
		name, args = args[0], args[1:]
	}
	i := slices.IndexFunc(verbs, func(c command) bool { return c.name == name })
	if i < 0 {
		_, _ = fmt.Fprintf(errOut, "amasa: unknown command %q\n", name)
		usage(errOut)
		return exitUsage
	}
	flags := flag.NewFlagSet("amasa "+name, flag.ContinueOnError)
	flags.SetOutput(errOut)
	flags.Usage = func() { usage(errOut) }
	setup := app.Setup{Env: env, Version: version(), Log: errOut, In: os.Stdin}
	flags.StringVar(&setup.Path, "config", "", "")
	switch name {
	case "status":
		flags.BoolVar(&setup.JSON, "json", false, "")
	case "deploy":
		flags.StringVar(&setup.Deployment.Chain, "chain", "", "")
		flags.StringVar(&setup.Deployment.Key, "key", "", "")
		flags.BoolVar(&setup.Deployment.Yes, "yes", false, "")
	case "rescan":
		flags.StringVar(&setup.Scan.Chain, "chain", "", "")
		flags.Uint64Var(&setup.Scan.From, "from", 0, "")
		flags.Uint64Var(&setup.Scan.To, "to", 0, "")
		flags.BoolVar(&setup.Scan.Apply, "apply", false, "")
	}
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return exitOK
		}
		return exitUsage
	}
	takes := 0
	if verbs[i].arg != "" {
		takes = 1
	}
	switch n := flags.NArg(); {
	case n > takes:
		_, _ = fmt.Fprintf(errOut, "amasa: %q is one argument too many\n", flags.Arg(takes))
		return exitUsage
	case n < takes:
		_, _ = fmt.Fprintf(errOut, "amasa: %s needs a %s\n", name, verbs[i].arg)
		return exitUsage
	}
	if name == "version" {
		_, _ = fmt.Fprintln(out, "amasa", version())
		return exitOK
	}
	setup.Arg = flags.Arg(0)
	if err := verbs[i].do(ctx, setup, out); err != nil {
		_, _ = fmt.Fprintln(errOut, err)
		return exitFault
	}
	return exitOK
}

func usage(w io.Writer) {
	_, _ = fmt.Fprintln(w, "usage: amasa [command] [-config amasa.yaml]")
	for _, v := range verbs {
		_, _ = fmt.Fprintf(w, "  %-16s %s\n", strings.TrimSpace(v.name+" "+v.arg), v.about)
	}
	_, _ = fmt.Fprintln(w, "Tokens come from TELEGRAM_TOKEN and DISCORD_TOKEN; config/example.yaml explains every key.")
}

// runBot runs until the process is told to stop.
func runBot(ctx context.Context, s app.Setup, _ io.Writer) error {
	a, log, err := s.New(ctx)
	if err != nil {
		return err
	}
	log.Info("started", "version", s.Version, "health", a.Addr())
	err = a.Run(ctx)
	err = errors.Join(err, a.Close())
	log.Log(context.WithoutCancel(ctx), slog.LevelInfo, "stopped")
	return err
}

// version is what the build recorded of its source.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	v := info.Main.Version
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			v += " " + s.Value
		}
	}
	return v
}
