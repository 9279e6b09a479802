package config

import (
	"net"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"golang.org/x/text/language"
)

// check finds what is wrong with a resolved config.
func (b *binder) check(cfg *Config) {
	b.checkProcess(cfg)
	b.checkPlatforms(cfg)
	b.checkInvest(cfg)
	b.checkChains(cfg)
	b.checkContracts(cfg)
	if cfg.Run.Has(RoleInvest) {
		b.checkSigner(cfg.Signer)
	}
}

// checkToDeploy finds what is wrong with a resolved config for `amasa deploy`.
func (b *binder) checkToDeploy(cfg *Config) {
	b.checkProcess(cfg)
	b.checkChains(cfg)
	b.checkDeployment(cfg)
}

func (b *binder) checkProcess(cfg *Config) {
	switch raw := cfg.Database.Reveal(); {
	case raw == "":
		b.fault("database", "give the path of a SQLite file or a postgres:// URL")
	case strings.Contains(raw, "://") && !cfg.Database.Postgres():
		b.fault("database", "the URL must begin with postgres://; a SQLite file is given by its path alone")
	case cfg.Database.Postgres():
		if _, err := url.Parse(raw); err != nil {
			b.fault("database", "not a URL; special characters of the password must be percent-encoded")
		}
	}
	if cfg.Listen != "" {
		if _, port, err := net.SplitHostPort(cfg.Listen); err != nil || !isPort(port) {
			b.fault("listen", "must be host:port, such as 127.0.0.1:9464, or empty for none")
		}
	}
	if _, err := language.Parse(cfg.Language); err != nil {
		b.fault("language", "not a language tag such as en or pt-BR")
	}
	if cfg.Log.Format != "text" && cfg.Log.Format != "json" {
		b.fault("log.format", "must be text or json")
	}
	if len(cfg.Run.Roles) == 0 {
		b.fault("run.roles", "name at least one of %s", join(Roles()))
	}
	for i, r := range cfg.Run.Roles {
		if slices.Contains(cfg.Run.Roles[:i], r) {
			b.fault("run.roles", "%s is named twice", r)
		}
	}
	if cfg.Run.Lease < time.Second {
		b.fault("run.lease", "must be a second at least")
	}
}

func (b *binder) checkPlatforms(cfg *Config) {
	talks := cfg.Run.Has(RoleChat) || cfg.Run.Has(RoleNotify)
	if talks && cfg.Telegram.Token == "" && cfg.Discord.Token == "" {
		b.fault("telegram.token", "the roles chat and notify need a Telegram or a Discord token: set TELEGRAM_TOKEN, DISCORD_TOKEN or both")
	}
	for key, p := range map[string]Platform{"telegram": cfg.Telegram, "discord": cfg.Discord} {
		if strings.ContainsAny(p.Token.Reveal(), " \t\r\n") {
			b.fault(key+".token", "has a space or line break in it")
		}
		if !isURL(p.API, "http", "https") {
			b.fault(key+".api", "must be a URL that begins with https:// or http://")
		}
	}
}

func (b *binder) checkInvest(cfg *Config) {
	if cfg.Invest.MinimumUSD.IsZero() {
		b.fault("invest.minimum_usd", "must be more than 0")
	}
	for _, r := range []struct {
		key         string
		value, most int
	}{
		{"invest.max_cost_bps", cfg.Invest.MaxCostBps, 1_000},
		{"invest.slippage_bps", cfg.Invest.SlippageBps, 1_000},
		{"invest.band_bps", cfg.Invest.BandBps, 5_000},
	} {
		if r.value < 1 || r.value > r.most {
			b.fault(r.key, "must be from 1 to %d; 100 is one percent", r.most)
		}
	}
	if cfg.Invest.Interval <= 0 {
		b.fault("invest.interval", "must be more than 0, such as 1h")
	}
}

func (b *binder) checkSigner(s Signer) {
	switch s.Kind {
	case SignerKeystore:
		if s.Keystore == "" {
			b.fault("signer.keystore", "the role invest needs the folder of its encrypted keys")
		}
		if s.Password == "" {
			b.fault("signer.password_file", "the role invest needs the keystore's password: name its file here, or set AMASA_KEYSTORE_PASSWORD")
		}
		for key, u := range map[string]URL{"url": s.URL, "executor_url": s.ExecutorURL, "payer_url": s.PayerURL} {
			if u != "" {
				b.fault("signer."+key, "is for the kinds clef and web3signer: a keystore has none")
			}
		}
	case SignerClef, SignerWeb3:
		b.checkSignerURLs(s)
		if s.Keystore != "" {
			b.fault("signer.keystore", "the keys are with %s: leave the folder out, so that no key lies here", s.Kind)
		}
	default:
		b.fault("signer.kind", "must be %s, %s or %s", SignerKeystore, SignerClef, SignerWeb3)
	}
	b.checkAddress("signer.executor", s.Executor, "the role invest needs the address that sweeps and invests")
	b.checkAddress("signer.payer", s.Payer, "the role invest needs the address that pays withdrawals")
	if s.Executor != "" && s.Executor == s.Payer {
		b.fault("signer.payer", "must not be the executor: each key has its own limits")
	}
}

// checkSignerURLs wants one endpoint for each role, and none that is not asked.
func (b *binder) checkSignerURLs(s Signer) {
	for key, u := range map[string]URL{"url": s.URL, "executor_url": s.ExecutorURL, "payer_url": s.PayerURL} {
		if u != "" && !isURL(u, "http", "https") {
			b.fault("signer."+key, "must be the URL of %s, beginning with https:// or http://", s.Kind)
		}
	}
	switch both := s.ExecutorURL != "" && s.PayerURL != ""; {
	case s.URL == "" && !both:
		b.fault("signer.url", "must be the URL of %s, or executor_url and payer_url are, each of one that holds the key of its role", s.Kind)
	case s.URL != "" && both:
		b.fault("signer.url", "is not used beside executor_url and payer_url: leave it out")
	}
}

func isPort(text string) bool {
	_, err := strconv.ParseUint(text, 10, 16)
	return err == nil
}

func isURL(u URL, schemes ...string) bool {
	parsed, err := url.Parse(u.Reveal())
	return err == nil && parsed.Host != "" && slices.Contains(schemes, parsed.Scheme)
}
