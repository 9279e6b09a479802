package main

import (
	"bytes"
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"github.com/amasa-io/amasa/bot/demo/stage"
)

// AMASA_SCREENSHOTS names a folder where the test leaves pictures of what it saw.
const screenshotsEnv = "AMASA_SCREENSHOTS"

// TestNewcomer plays somebody who has never seen Amasa, in a real browser on the page of the demo.
func TestNewcomer(t *testing.T) {
	b := open(t, startDemo(t), 1440, 900)

	// Telegram: say hello, get an address, be paid.
	b.typeInto("#tg-text", "/start\r")
	b.press("telegram", "I understand")
	b.sees("telegram", "You're in")
	b.typeInto("#tg-text", "/deposit\r")
	b.waits(`document.querySelector("#tg-log img")?.naturalWidth > 0`, "the QR code")
	b.press("panel", "Pay out")
	b.sees("telegram", "12.5 STORJ from Storj is on its way")
	b.shot("1-payout-seen")
	b.sees("telegram", "12.5 STORJ from Storj arrived")
	b.sees("panel", "final")
	b.shot("2-payout-final")

	// Put it to work, and let a day pass.
	b.typeInto("#tg-text", "/portfolio\r")
	b.press("telegram", "Steady")
	b.shot("3-tier")
	b.press("telegram", "Invest in Steady")
	b.sees("telegram", "is now invested in Steady")
	before := b.invested()
	b.press("panel", "Next day")
	b.until("the money to have grown", func() bool { return b.invested() > before })
	b.shot("4-grown")

	// Take half of it out.
	wallet := b.text("#wallet")
	b.typeInto("#tg-text", "/withdraw\r")
	b.press("telegram", "50%")
	b.sees("telegram", "Which address")
	b.typeInto("#tg-text", wallet+"\r")
	b.sees("telegram", "Please check")
	b.shot("5-withdraw-preview")
	b.press("telegram", "Confirm withdrawal")
	b.sees("telegram", "was sent")
	b.sees("panel", "USDC")
	b.shot("6-withdrawn")

	// The same person on Discord: link both, and see the same balance.
	b.typeInto("#tg-text", "/link\r")
	b.sees("telegram", "code")
	code := b.find("telegram", regexp.MustCompile(`\b[A-Z0-9]{4}-?[A-Z0-9]{4}\b`))
	b.typeInto("#dc-text", "/start\r")
	b.press("discord", "I understand")
	b.slash("/link", code)
	b.press("discord", "Yes, both are mine")
	b.press("telegram", "Yes, join them")
	b.sees("telegram", "Both accounts share one balance")
	b.slash("/balance")
	b.sees("discord", "Steady")
	b.shot("7-linked")

	// A moderator posts the leaderboard, and the newcomer joins it.
	b.choose("#dc-user", "Max")
	b.slash("/leaderboard", "")
	b.choose("#dc-user", "Ann")
	b.press("discord", "Join")
	b.sees("discord", "Ann")
	b.shot("8-leaderboard")

	// The chain takes a payout back, and the chat says so.
	b.press("panel", "Pay out")
	b.press("panel", "Reorg")
	b.sees("panel", "taken back")
	b.sees("telegram", "was taken back by the chain")
	b.shot("9-reorg")
}

// TestPhone looks at the page on the screen of a phone.
func TestPhone(t *testing.T) {
	b := open(t, startDemo(t), 390, 844)
	b.typeInto("#tg-text", "/start\r")
	b.press("telegram", "I understand")
	b.typeInto("#tg-text", "/deposit\r")
	b.waits(`document.querySelector("#tg-log img")?.naturalWidth > 0`, "the QR code")
	b.shot("phone-1-telegram")
	b.run(chromedp.Click("#tab-panel", chromedp.ByQuery))
	b.press("panel", "Pay out")
	b.shot("phone-2-panel")
	b.run(chromedp.Click("#tab-discord", chromedp.ByQuery))
	b.slash("/help")
	b.sees("discord", "/deposit")
	b.shot("phone-3-discord")
	b.waits(`document.documentElement.scrollWidth <= innerWidth`, "nothing to stick out sideways")
}

// startDemo runs the demo as main does and returns its URL.
func startDemo(t *testing.T) string {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	dir := t.TempDir()
	st, err := stage.New(ctx, stage.Options{Dir: dir, FinalityDepth: finalityDepth})
	if err != nil {
		t.Fatal(err)
	}
	out := make(lines, 1)
	done := make(chan error, 1)
	go func() { done <- perform(ctx, st, filepath.Join(dir, "demo.db"), "127.0.0.1:0", out) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Error("demo:", err)
		}
		if err := st.Close(); err != nil {
			t.Error(err)
		}
	})
	select {
	case line := <-out:
		url := regexp.MustCompile(`http://\S+`).FindString(line)
		if _, _, err := net.SplitHostPort(strings.TrimPrefix(url, "http://")); err != nil {
			t.Fatalf("the demo said %q", line)
		}
		return url
	case err := <-done:
		t.Fatal("the demo ended:", err)
	case <-time.After(time.Minute):
		t.Fatal("the demo did not start within a minute")
	}
	return ""
}

// lines is a writer that hands on what it is given.
type lines chan string

func (l lines) Write(p []byte) (int, error) {
	l <- string(bytes.Clone(p))
	return len(p), nil
}

// browser is a page in headless Chromium.
type browser struct {
	t   *testing.T
	ctx context.Context //nolint:containedctx // a tab is a context to chromedp
}

// patienceOf is how long a thing may take to appear: the slowest is three transactions and their finality.
const patienceOf = 90 * time.Second

func open(t *testing.T, url string, width, height int) *browser {
	t.Helper()
	path := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"} {
		if p, err := exec.LookPath(name); err == nil {
			path = p
			break
		}
	}
	if path == "" {
		if os.Getenv("CI") != "" {
			t.Fatal("CI has to have Chromium")
		}
		t.Skip("SKIPPED: no Chromium on PATH, so the page was not tried (Debian: apt-get install chromium)")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.WindowSize(width, height), chromedp.NoSandbox, chromedp.Flag("disable-quic", true))
	alloc, cancelAlloc := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, _ := chromedp.NewContext(alloc)
	t.Cleanup(func() {
		// Its profile is chromedp's to remove and no folder of the test: a part of Chromium may still write there after the end, which fails nothing here.
		killer := time.AfterFunc(15*time.Second, cancelAlloc) // if it does not want to
		defer killer.Stop()
		if err := chromedp.Cancel(ctx); err != nil {
			t.Log("close Chromium:", err)
		}
		cancelAlloc()
	})
	// The browser lives as long as the context of the first run, so that one has no deadline.
	if err := chromedp.Run(ctx); err != nil {
		t.Fatal("start Chromium:", err)
	}
	b := &browser{t, ctx}
	b.run(chromedp.EmulateViewport(int64(width), int64(height)), chromedp.Navigate(url))
	b.waits(`document.body.dataset.live === "yes"`, "the page to be connected")
	return b
}

func (b *browser) run(actions ...chromedp.Action) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patienceOf)
	defer cancel()
	if err := chromedp.Run(ctx, actions...); err != nil {
		b.shot("failed")
		b.t.Fatalf("%v\nTelegram:\n%s\nDiscord:\n%s", err, b.text("#tg-log"), b.text("#dc-log"))
	}
}

// until waits until something holds.
func (b *browser) until(what string, holds func() bool) {
	b.t.Helper()
	deadline := time.Now().Add(patienceOf)
	for !holds() {
		if time.Now().After(deadline) {
			b.shot("failed")
			b.t.Fatalf("waited in vain for %s\nTelegram:\n%s\nDiscord:\n%s\nPanel:\n%s", what, b.text("#tg-log"), b.text("#dc-log"), b.text(".panel-body"))
		}
		time.Sleep(50 * time.Millisecond)
	}
}

func (b *browser) waits(js, what string) {
	b.t.Helper()
	b.until(what, func() bool {
		var ok bool
		return chromedp.Run(b.ctx, chromedp.Evaluate("!!("+js+")", &ok)) == nil && ok
	})
}

func (b *browser) text(selector string) string {
	var s string
	_ = chromedp.Run(b.ctx, chromedp.Evaluate(fmt.Sprintf("document.querySelector(%q)?.textContent || ''", selector), &s)) // "" is what fails then
	return s
}

func (b *browser) sees(pane, text string) {
	b.t.Helper()
	b.until(fmt.Sprintf("%q in %s", text, pane), func() bool { return strings.Contains(b.text("#"+pane), text) })
}

func (b *browser) find(pane string, pattern *regexp.Regexp) string {
	b.t.Helper()
	var all []string
	b.until(pattern.String()+" in "+pane, func() bool {
		var list []string
		_ = chromedp.Run(b.ctx, chromedp.Evaluate(fmt.Sprintf("[...document.querySelectorAll('#%s .log code')].map((n) => n.textContent)", pane), &list))
		all = nil
		for _, s := range list {
			if pattern.FindString(s) == s {
				all = append(all, s)
			}
		}
		return len(all) > 0
	})
	return all[len(all)-1]
}

// press clicks the newest button with this label in a pane.
func (b *browser) press(pane, label string) {
	b.t.Helper()
	// Looked up and clicked in one go, for the page may draw it anew in between; and only where nothing lies above it.
	b.waits(fmt.Sprintf(`(() => {
		const button = [...document.querySelectorAll("#" + %q + " button")].findLast((n) => n.textContent.includes(%q));
		if (!button || button.disabled) return false;
		button.scrollIntoView({ block: "nearest" });
		const at = button.getBoundingClientRect();
		if (!button.contains(document.elementFromPoint(at.x + at.width / 2, at.y + at.height / 2))) return false;
		button.click();
		return true;
	})()`, pane, label), fmt.Sprintf("the button %q in %s", label, pane))
}

func (b *browser) typeInto(selector, text string) {
	b.t.Helper()
	b.run(chromedp.Evaluate(fmt.Sprintf("document.querySelector(%q).value = ''", selector), nil), chromedp.SendKeys(selector, text, chromedp.ByQuery))
}

// slash runs a slash command on Discord with its first options.
func (b *browser) slash(name string, options ...string) {
	b.t.Helper()
	b.typeInto("#dc-text", name)
	if len(options) == 0 {
		b.run(chromedp.SendKeys("#dc-text", "\r", chromedp.ByQuery))
		return
	}
	b.run(chromedp.SendKeys("#dc-text", "\t", chromedp.ByQuery))
	for i, o := range options {
		if o != "" {
			b.run(chromedp.SendKeys(fmt.Sprintf("#dc-options > :nth-child(%d)", i+1), o, chromedp.ByQuery))
		}
	}
	b.run(chromedp.Click("#dc-form .send", chromedp.ByQuery))
}

// choose picks the option with this label.
func (b *browser) choose(selector, label string) {
	b.t.Helper()
	b.run(chromedp.Evaluate(fmt.Sprintf(`{
		const list = document.querySelector(%q);
		list.value = [...list.options].find((o) => o.text.includes(%q)).value;
		list.dispatchEvent(new Event("change"));
	}`, selector, label), nil))
}

// invested asks for the balance on Telegram and reads what the portfolio is worth, in the text's own digits.
func (b *browser) invested() string {
	b.t.Helper()
	pattern := regexp.MustCompile(`Steady: ([0-9.]+) USDC`)
	count := func() int { return len(pattern.FindAllString(b.text("#tg-log"), -1)) }
	before := count()
	b.typeInto("#tg-text", "/balance\r")
	b.until("a balance with Steady in it", func() bool { return count() > before })
	all := pattern.FindAllStringSubmatch(b.text("#tg-log"), -1)
	return all[len(all)-1][1]
}

func (b *browser) shot(name string) {
	dir := os.Getenv(screenshotsEnv)
	if dir == "" {
		return
	}
	var png []byte
	if err := chromedp.Run(b.ctx, chromedp.CaptureScreenshot(&png)); err != nil {
		b.t.Log("no screenshot:", err)
		return
	}
	if err := os.WriteFile(filepath.Join(dir, name+".png"), png, 0o600); err != nil {
		b.t.Log("no screenshot:", err)
	}
}
