package contracts_test

import (
	"flag"
	"fmt"
	"maps"
	"math/big"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"pgregory.net/rapid"

	"github.com/amasa-io/amasa/strategies/contracts"
)

// Whatever anybody does, in whatever order, with whatever prices and delays between: what leaves the treasury leaves by a verb, within the
// caps of its role, and nothing else gets out. AMASA_CONTRACTS_SOAK=50 runs fifty long sequences in the place of three short ones.
func TestInvariants(t *testing.T) { invariants(t, 3, 80) }

// The same for long: AMASA_CONTRACTS_SOAK is the number of sequences.
func TestInvariantsSoak(t *testing.T) {
	runs, err := strconv.Atoi(os.Getenv("AMASA_CONTRACTS_SOAK"))
	if err != nil {
		t.Skip("set AMASA_CONTRACTS_SOAK to a number of sequences of 500 steps")
	}
	invariants(t, runs, 500)
}

func invariants(t *testing.T, runs, steps int) {
	t.Helper()
	old := flag.Lookup("rapid.checks").Value.String()
	if testing.Short() {
		runs *= 5 // of which rapid then takes a fifth
	}
	if err := flag.Set("rapid.checks", strconv.Itoa(runs)); err != nil {
		t.Fatal(err)
	}
	defer func() { _ = flag.Set("rapid.checks", old) }()
	total := map[string][2]int{}
	rapid.Check(t, func(r *rapid.T) {
		m := newModel(t, r)
		defer m.close()
		for range steps {
			m.step()
		}
		m.conserved()
		for name, n := range m.did {
			total[name] = [2]int{total[name][0] + n[0], total[name][1] + n[1]}
		}
	})
	var table strings.Builder
	for _, name := range slices.Sorted(maps.Keys(total)) {
		fmt.Fprintf(&table, "\n%-10s %5d tried %5d went through", name, total[name][0], total[name][1])
	}
	t.Logf("%d sequences of %d steps:%s", runs, steps, table.String())
	for _, verb := range []string{"swap", "deposit", "redeem", "pay", "sweep"} {
		if n := total[verb]; n[1] == 0 || n[0] == n[1] && verb != "sweep" {
			t.Errorf("%s: %d of %d went through: nothing is shown by that", verb, n[1], n[0])
		}
	}
}

// spending is something that counted against a cap.
type spending struct {
	at     time.Duration // since 1970
	amount *big.Int
}

// model is a house, and what is known of it without asking the contracts.
type model struct {
	*house
	r      *rapid.T
	tokens []common.Address
	salts  [][32]byte
	payees []common.Address
	who    map[string]account
	rules  map[common.Address]contracts.AssetRule
	spent  map[string][]spending // by cap and token
	ids    map[byte]bool         // that were paid
	paused bool
	did    map[string][2]int
}

func newModel(t *testing.T, r *rapid.T) *model {
	t.Helper()
	h := newHouse(t)
	h.fund()
	m := &model{
		house: h, r: r, tokens: []common.Address{h.usdc, h.storj, h.blind}, salts: salts(0, 4),
		payees: []common.Address{{0xaa}, {0xbb}},
		who:    map[string]account{"owner": h.owner, "executor": h.executor, "payer": h.payer, "guardian": h.guardian, "stranger": h.stranger},
		rules:  map[common.Address]contracts.AssetRule{},
		spent:  map[string][]spending{}, ids: map[byte]bool{}, did: map[string][2]int{},
	}
	for _, token := range m.tokens {
		m.rules[token] = read(h.chain, h.treasury, treasuryABI.PackAssetRule(token), treasuryABI.UnpackAssetRule)
	}
	return m
}

func (m *model) close() { _ = m.backend.Close() }

// step does one random thing and holds what came of it against the rules.
func (m *model) step() {
	do := map[string]func(role string){
		"swap": m.doSwap, "deposit": m.doDeposit, "redeem": m.doRedeem, "pay": m.doPay, "sweep": m.doSweep, "pause": m.doPause, "unpause": m.doUnpause,
		"rules": m.doRules, "world": m.doWorld, "time": m.doTime,
	}
	weights := slices.Concat(slices.Repeat([]string{"swap", "deposit", "redeem", "pay", "sweep"}, 4), slices.Sorted(maps.Keys(do)), []string{"time", "time", "world", "unpause"})
	name := rapid.SampledFrom(weights).Draw(m.r, "what")
	roles := []string{"executor", "payer", "owner", "guardian", "stranger"}
	role := rapid.SampledFrom(roles).Draw(m.r, "who")
	if likely := map[string]string{"swap": "executor", "deposit": "executor", "redeem": "executor", "pay": "payer", "pause": "guardian", "unpause": "owner"}[name]; likely != "" && rapid.Bool().Draw(m.r, "rightful") {
		role = likely
	}
	do[name](role)
}

// attempt sends a call and tells whether it went through.
func (m *model) attempt(name, role string, to common.Address, data []byte) (*types.Receipt, bool) {
	receipt := m.try(m.who[role], &to, data, nil, maxTxGas)
	ok := receipt.Status == types.ReceiptStatusSuccessful
	n := m.did[name]
	n[0]++
	if ok {
		n[1]++
	}
	m.did[name] = n
	return receipt, ok
}

// held is what the treasury holds of each token, and of the vault's shares.
func (m *model) held() map[common.Address]*big.Int {
	out := map[common.Address]*big.Int{}
	for _, token := range append([]common.Address{m.vault, noCoin}, m.tokens...) {
		out[token] = m.balance(token, m.treasury)
	}
	return out
}

// only fails if the treasury lost anything but what is named.
func (m *model) only(before map[common.Address]*big.Int, may ...common.Address) {
	for token, was := range before {
		if now := m.balance(token, m.treasury); now.Cmp(was) < 0 && !slices.Contains(may, token) {
			m.r.Fatalf("the treasury had %s of %s, and has %s", was, token, now)
		}
	}
}

// count books a spending and fails if any 24 hours hold more than the cap.
func (m *model) count(name string, token common.Address, amount, most *big.Int) {
	key := name + token.Hex()
	now := time.Duration(m.now().Int64()) * time.Second
	m.spent[key] = append(m.spent[key], spending{now, amount})
	sum := new(big.Int)
	for _, s := range m.spent[key] {
		if s.at > now-24*time.Hour {
			sum.Add(sum, s.amount)
		}
	}
	if sum.Cmp(most) > 0 {
		m.r.Fatalf("%s of %s: %s in 24 hours, the cap is %s", name, token, sum, most)
	}
}

// rightful fails if a verb went through for a role that may not, or while paused.
func (m *model) rightful(verb, role string, may ...string) {
	if !slices.Contains(may, role) || m.paused && role != "owner" {
		m.r.Fatalf("%s went through for the %s (paused: %v)", verb, role, m.paused)
	}
}

// amount is something from nothing to a little more than a cap.
func (m *model) amount(most *big.Int) *big.Int {
	share := rapid.SampledFrom([]int64{0, 1, 50, 200, 400, 900, 1000, 1001}).Draw(m.r, "share")
	out := new(big.Int).Mul(most, big.NewInt(share))
	return out.Div(out, big.NewInt(1000))
}

func (m *model) anyToken() common.Address { return rapid.SampledFrom(m.tokens).Draw(m.r, "token") }

func (m *model) doSwap(role string) {
	in, out := m.anyToken(), m.anyToken()
	rule := m.rules[in]
	amount := m.amount(rule.SwapCap)
	if m.rules[out].Feed == noCoin || rule.Feed == noCoin {
		amount = m.amount(rule.BlindCap)
	}
	before := m.held()
	floor := read(m.chain, m.treasury, treasuryABI.PackSwapFloor(in, out, amount), treasuryABI.UnpackSwapFloor)
	if _, ok := m.attempt("swap", role, m.treasury, m.swapOf(in, out, amount, 0)); !ok {
		m.only(before)
		return
	}
	m.rightful("swap", role, "executor")
	m.only(before, in)
	m.count("swap", in, amount, rule.SwapCap)
	got := new(big.Int).Sub(m.balance(out, m.treasury), before[out])
	gave := new(big.Int).Sub(before[in], m.balance(in, m.treasury))
	if gave.Cmp(amount) != 0 {
		m.r.Fatalf("a swap of %s took %s", amount, gave)
	}
	if !floor.Priced {
		m.count("blind", in, amount, rule.BlindCap)
	} else if fair := m.fair(in, out, amount); got.Cmp(fair) < 0 {
		m.r.Fatalf("a swap of %s brought %s, the feeds say %s at least", amount, got, fair)
	}
}

// fair is the least that a priced swap may bring, worked out anew: 3% below what the feeds say.
func (m *model) fair(in, out common.Address, amount *big.Int) *big.Int {
	price := func(token common.Address) *big.Int {
		return read(m.chain, m.rules[token].Feed, feedABI.PackLatestRoundData(), feedABI.UnpackLatestRoundData).Arg1
	}
	n := new(big.Int).Mul(amount, price(in))
	n.Mul(n, units(1, int64(m.rules[out].Decimals)))
	n.Mul(n, big.NewInt(10_000-swapLoss))
	d := new(big.Int).Mul(price(out), units(1, int64(m.rules[in].Decimals)))
	n.Div(n, d.Mul(d, big.NewInt(10_000)))
	return n.Sub(n, big.NewInt(1))
}

func (m *model) doDeposit(role string) {
	rule := m.rules[m.usdc]
	amount, before := m.amount(rule.DepositCap), m.held()
	if _, ok := m.attempt("deposit", role, m.treasury, treasuryABI.PackDeposit(m.vault, amount, new(big.Int))); !ok {
		m.only(before)
		return
	}
	m.rightful("deposit", role, "executor")
	m.only(before, m.usdc)
	m.count("deposit", m.usdc, amount, rule.DepositCap)
	m.worth(new(big.Int).Sub(m.balance(m.vault, m.treasury), before[m.vault]), amount)
}

// worth fails if shares are worth less than the vault's loss bound allows.
func (m *model) worth(shares, assets *big.Int) {
	value := read(m.chain, m.vault, vaultABI.PackConvertToAssets(shares), vaultABI.UnpackConvertToAssets)
	least := new(big.Int).Mul(assets, big.NewInt(10_000-vaultLoss))
	if least.Div(least, big.NewInt(10_000)); value.Add(value, big.NewInt(2)).Cmp(least) < 0 {
		m.r.Fatalf("%s shares are worth %s, %s was given", shares, value, assets)
	}
}

func (m *model) doRedeem(role string) {
	before := m.held()
	shares := m.amount(before[m.vault])
	value := read(m.chain, m.vault, vaultABI.PackConvertToAssets(shares), vaultABI.UnpackConvertToAssets)
	if _, ok := m.attempt("redeem", role, m.treasury, treasuryABI.PackRedeem(m.vault, shares, new(big.Int))); !ok {
		m.only(before)
		return
	}
	m.rightful("redeem", role, "executor", "owner")
	m.only(before, m.vault)
	got := new(big.Int).Sub(m.balance(m.usdc, m.treasury), before[m.usdc])
	least := new(big.Int).Mul(value, big.NewInt(10_000-vaultLoss))
	if least.Div(least, big.NewInt(10_000)); role == "executor" && got.Cmp(least.Sub(least, big.NewInt(2))) < 0 {
		m.r.Fatalf("%s shares worth %s brought %s", shares, value, got)
	}
}

func (m *model) doPay(role string) {
	id := byte(rapid.IntRange(0, 60).Draw(m.r, "id"))
	var batch []contracts.Payment
	for range rapid.IntRange(0, 4).Draw(m.r, "payments") {
		token := m.anyToken()
		to := rapid.SampledFrom(append([]common.Address{m.treasury, {}}, m.payees...)).Draw(m.r, "to")
		batch = append(batch, payment(token, to, m.amount(m.rules[token].PayMax)))
	}
	before, paidBefore := m.held(), m.received()
	receipt, ok := m.attempt("pay", role, m.treasury, treasuryABI.PackPay([32]byte{id}, batch))
	if !ok {
		m.only(before)
		return
	}
	m.rightful("pay", role, "payer", "owner")
	m.only(before, m.tokens...)
	if m.ids[id] {
		m.r.Fatalf("batch %d was paid twice", id)
	}
	m.ids[id] = true
	failed := events(receipt, treasuryABI.UnpackPaymentFailedEvent)
	out := map[common.Address]*big.Int{}
	for i, p := range batch {
		if slices.ContainsFunc(failed, func(f *contracts.TreasuryPaymentFailed) bool { return f.Index.Int64() == int64(i) }) {
			continue
		}
		if !slices.Contains(m.payees, p.To) || role == "payer" && p.Amount.Cmp(m.rules[p.Token].PayMax) > 0 {
			m.r.Fatalf("paid %+v", p)
		}
		if role == "payer" {
			m.count("pay", p.Token, p.Amount, m.rules[p.Token].PayCap)
		}
		out[p.Token] = new(big.Int).Add(orZero(out[p.Token]), p.Amount)
	}
	paidAfter := m.received()
	for _, token := range m.tokens {
		left := new(big.Int).Sub(before[token], m.balance(token, m.treasury))
		came := new(big.Int).Sub(paidAfter[token], paidBefore[token])
		if left.Cmp(orZero(out[token])) != 0 || came.Cmp(left) != 0 {
			m.r.Fatalf("%s left and %s came, %s was paid", left, came, orZero(out[token]))
		}
	}
}

// received is what payees hold.
func (m *model) received() map[common.Address]*big.Int {
	out := map[common.Address]*big.Int{}
	for _, token := range m.tokens {
		sum := new(big.Int)
		for _, p := range m.payees {
			sum.Add(sum, m.balance(token, p))
		}
		out[token] = sum
	}
	return out
}

func orZero(n *big.Int) *big.Int {
	if n == nil {
		return new(big.Int)
	}
	return n
}

// doSweep collects for anyone, in odd lists; what leaves the addresses is in the treasury.
func (m *model) doSweep(role string) {
	var lots []contracts.Lot
	for range rapid.IntRange(1, 3).Draw(m.r, "lots") {
		lot := contracts.Lot{Token: rapid.SampledFrom(append([]common.Address{noCoin, {0xde, 0xad}}, m.tokens...)).Draw(m.r, "token")}
		lot.Fresh = rapid.Bool().Draw(m.r, "fresh")
		for range rapid.IntRange(0, 5).Draw(m.r, "salts") {
			lot.Salts = append(lot.Salts, rapid.SampledFrom(m.salts).Draw(m.r, "salt"))
		}
		lots = append(lots, lot)
	}
	at := func() map[common.Address]*big.Int {
		out := map[common.Address]*big.Int{}
		for _, token := range append([]common.Address{noCoin}, m.tokens...) {
			sum := new(big.Int)
			for _, salt := range m.salts {
				sum.Add(sum, m.balance(token, m.address(salt)))
			}
			out[token] = sum
		}
		return out
	}
	before, lay := m.held(), at()
	receipt, ok := m.attempt("sweep", role, m.factory, factoryABI.PackSweep(lots))
	if !ok {
		m.r.Fatal("a sweep failed as a whole")
	}
	told := map[common.Address]*big.Int{}
	for _, s := range events(receipt, factoryABI.UnpackSweptEvent) {
		told[s.Token] = new(big.Int).Add(orZero(told[s.Token]), s.Amount)
	}
	m.only(before)
	after := at()
	for token, was := range lay {
		left := new(big.Int).Sub(was, after[token])
		came := new(big.Int).Sub(m.balance(token, m.treasury), before[token])
		if left.Cmp(came) != 0 || left.Cmp(orZero(told[token])) != 0 {
			m.r.Fatalf("%s of %s left the addresses, %s arrived, %s was told", left, token, came, orZero(told[token]))
		}
	}
}

func (m *model) doPause(role string) {
	if _, ok := m.attempt("pause", role, m.treasury, treasuryABI.PackPause()); ok {
		if role != "guardian" && role != "owner" {
			m.r.Fatalf("the %s paused", role)
		}
		m.paused = true
	}
}

func (m *model) doUnpause(role string) {
	if _, ok := m.attempt("unpause", role, m.treasury, treasuryABI.PackUnpause()); ok {
		if role != "owner" {
			m.r.Fatalf("the %s unpaused", role)
		}
		m.paused = false
	}
}

// doRules tries to change the rules at once, which nobody can, and to schedule, which the owner alone can.
func (m *model) doRules(role string) {
	wide := m.rules[m.usdc]
	wide.PayCap = units(1_000_000, 6)
	change := treasuryABI.PackSetAsset(m.usdc, wide)
	roles := treasuryABI.PackSetRoles(m.stranger.addr, m.stranger.addr, m.stranger.addr)
	for name, data := range map[string][]byte{
		"setAsset": change, "setRoles": roles, "configure": treasuryABI.PackConfigure([][]byte{change}), "seal": treasuryABI.PackSeal(),
		"execute": treasuryABI.PackExecute([][]byte{roles}), "payOne": treasuryABI.PackPayOne(m.usdc, m.stranger.addr, big.NewInt(1)),
		"acceptOwnership": treasuryABI.PackAcceptOwnership(), "renounceOwnership": treasuryABI.PackRenounceOwnership(),
	} {
		if _, ok := m.attempt("rules", role, m.treasury, data); ok {
			m.r.Fatalf("%s went through for the %s", name, role)
		}
	}
	if _, ok := m.attempt("schedule", role, m.treasury, treasuryABI.PackSchedule([][]byte{change, {byte(m.did["rules"][0] >> 8), byte(m.did["rules"][0])}})); ok != (role == "owner") {
		m.r.Fatalf("schedule by the %s: %v", role, ok)
	}
}

// doWorld moves what is around: payouts, prices, the exchange, the vault's luck.
func (m *model) doWorld(string) {
	salt := rapid.SampledFrom(m.salts).Draw(m.r, "salt")
	switch rapid.IntRange(0, 4).Draw(m.r, "event") {
	case 0:
		m.mint(m.anyToken(), m.address(salt), big.NewInt(rapid.Int64Range(1, 1e9).Draw(m.r, "payout")))
	case 1:
		m.send(m.stranger, m.address(salt), nil, big.NewInt(rapid.Int64Range(1, 1e15).Draw(m.r, "coin")))
	case 2:
		m.send(m.owner, m.router, routerABI.PackSetSlippage(big.NewInt(rapid.SampledFrom([]int64{0, 0, 100, 269, 271, 9999}).Draw(m.r, "slippage"))), nil)
	case 3:
		m.send(m.owner, m.storjFeed, feedABI.PackSetAnswer(big.NewInt(rapid.Int64Range(2_000_000, 900_000_000).Draw(m.r, "price"))), nil)
	case 4:
		if m.balance(m.usdc, m.vault).Cmp(units(1, 6)) > 0 {
			m.send(m.owner, m.vault, vaultABI.PackLose(units(1, 5)), nil)
		}
	}
}

func (m *model) doTime(string) {
	m.pass(time.Duration(rapid.IntRange(1, 40*60).Draw(m.r, "minutes")) * time.Minute)
	m.freed()
}

// conserved fails if anything of a token is anywhere else than where it can be.
func (m *model) conserved() {
	holders := slices.Concat([]common.Address{m.treasury, m.router, m.vault}, m.payees)
	for _, salt := range m.salts {
		holders = append(holders, m.address(salt))
	}
	for _, token := range m.tokens {
		sum := new(big.Int)
		for _, h := range holders {
			sum.Add(sum, m.balance(token, h))
		}
		if all := read(m.chain, token, tokenABI.PackTotalSupply(), tokenABI.UnpackTotalSupply); all.Cmp(sum) != 0 {
			m.r.Fatalf("there is %s of %s, and %s where it can be", all, token, sum)
		}
	}
}
