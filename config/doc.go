// Package config reads what an operator decides: one YAML file, then the environment, over built-in catalogues of
// chains, assets, streams and tiers.
//
// [Load] gives a [Config] that is complete and valid, or [Faults]: every fault at once, each with its file, line, key and
// reason. Unknown keys are faults. Catalogue entries fill what a chain leaves out, so that most chains need a name, RPC
// URLs and contracts, as in example.yaml.
//
// # Environment
//
// The environment wins over the file. TELEGRAM_TOKEN, DISCORD_TOKEN and DATABASE_URL set their keys. AMASA_ and the key in
// capitals, dots as underscores, sets any key outside the lists: AMASA_LOG_LEVEL is log.level, AMASA_RUN_ROLES is
// run.roles, its items separated by commas. AMASA_RPC_ and a chain's name sets that chain's rpc: AMASA_RPC_BASE. An
// empty variable counts as not set. AMASA_KEYSTORE_PASSWORD has no key in the file: it replaces signer.password_file.
//
// # Secrets
//
// Tokens and passwords are [Secret], URLs that may carry an API key are [URL], and the database is a [Database]. All three
// print without what is secret, in logs, JSON and YAML alike; Reveal gives the value. Faults never quote a value.
package config
