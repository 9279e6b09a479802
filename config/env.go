package config

import (
	"fmt"
	"os"
	"reflect"
	"strings"
)

// envPrefix begins every variable that is ours alone.
const envPrefix = "AMASA_"

// envAliases are the variables by which keys are widely known. The prefixed one wins.
var envAliases = map[string]string{
	"telegram.token": "TELEGRAM_TOKEN",
	"discord.token":  "DISCORD_TOKEN",
	"database":       "DATABASE_URL",
}

// lookup reads a variable; an empty one counts as not set.
type lookup func(name string) (string, bool)

func (env lookup) get(name string) (string, bool) {
	value, ok := env(name)
	value = strings.TrimSpace(value)
	return value, ok && value != ""
}

// environment lets variables override the keys outside the lists, and the rpc of chains.
func (b *binder) environment(env lookup, cfg *Config) {
	b.envStruct("", env, reflect.ValueOf(cfg).Elem())
	for i := range cfg.Chains {
		chain := &cfg.Chains[i]
		name := "RPC_" + strings.ReplaceAll(chain.Name, "-", "_")
		b.envValue(fmt.Sprintf("chains[%d].rpc", i), envPrefix+strings.ToUpper(name), env, reflect.ValueOf(&chain.RPC).Elem())
	}
}

func (b *binder) envStruct(key string, env lookup, v reflect.Value) {
	for i := range v.NumField() {
		name := v.Type().Field(i).Tag.Get("yaml")
		if name == "" || name == "-" {
			continue
		}
		child, field := join2(key, name), v.Field(i)
		if field.Kind() == reflect.Struct && !isLeaf(field) {
			b.envStruct(child, env, field)
			continue
		}
		if alias, ok := envAliases[child]; ok {
			b.envValue(child, alias, env, field)
		}
		b.envValue(child, envPrefix+strings.ToUpper(strings.ReplaceAll(child, ".", "_")), env, field)
	}
}

// envValue sets one value, or a list of values separated by commas, from a variable.
func (b *binder) envValue(key, variable string, env lookup, v reflect.Value) {
	text, ok := env.get(variable)
	isList := v.Kind() == reflect.Slice
	if !ok || (isList && v.Type().Elem().Kind() == reflect.Struct) {
		return
	}
	b.places[key] = place{file: environment, name: variable}
	if !isList {
		if err := setText(v, text); err != nil {
			b.fault(key, "%s", err)
		}
		return
	}
	items := strings.Split(text, ",")
	list := reflect.MakeSlice(v.Type(), len(items), len(items))
	for i, item := range items {
		child := fmt.Sprintf("%s[%d]", key, i)
		delete(b.places, child) // the file's item of that number is gone
		if err := setText(list.Index(i), strings.TrimSpace(item)); err != nil {
			b.fault(child, "%s", err)
		}
	}
	v.Set(list)
}

// password takes the keystore's password from the environment, else from its file.
func (b *binder) password(env lookup, s *Signer) {
	const variable = envPrefix + "KEYSTORE_PASSWORD"
	if value, ok := env(variable); ok && value != "" {
		s.Password = Secret(value)
		return
	}
	if s.PasswordFile == "" {
		return
	}
	data, err := os.ReadFile(s.PasswordFile)
	if err != nil {
		b.fault("signer.password_file", "can't be read: %s", reasonOf(err))
		return
	}
	s.Password = Secret(strings.TrimRight(string(data), "\r\n"))
}
