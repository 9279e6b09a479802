package app

import (
	"testing"

	"github.com/amasa-io/amasa/config"
)

// Watcher and executor tell providers apart alike: two keys at one host are one witness, two nodes on one machine are two.
func TestExecutorToldWhoIsOneWitness(t *testing.T) {
	witness := executorOptions(&config.Config{}, config.Chain{}).Witness
	if witness == nil {
		t.Fatal("each endpoint has a vote of its own")
	}
	for _, c := range []struct {
		a, b string
		one  bool
	}{
		{"https://node.example/key-one", "https://Node.example:8443/key-two", true},
		{"https://node.example/key", "https://other.example/key", false},
		{"http://127.0.0.1:8545", "http://127.0.0.1:8546", false},
		{"http://127.0.0.1:8545/a", "http://127.0.0.1:8545/b", true},
		{"http://localhost:8545", "http://localhost:8546", false},
		{"http://10.0.0.1:8545", "http://10.0.0.1:8546", false},
		{"http://[2001:db8::1]:8545", "http://[2001:db8::1]:8546", true},
	} {
		if one := witness(c.a) == witness(c.b); one != c.one {
			t.Errorf("%s and %s are one witness: %t", c.a, c.b, one)
		}
	}
}
