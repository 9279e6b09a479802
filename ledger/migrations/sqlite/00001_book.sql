-- The book: SQLite. Kept column for column like the PostgreSQL file of the same number.
--
-- Times are microseconds since 1970, 0 = never. Ids, hashes and addresses are lower-case text ordered by byte.
-- Amounts are whole base units as 78 digits, zero-padded, so that text compares as the
-- numbers do: SQLite has no integer that is wide enough. Booleans are 0 and 1.

-- +goose Up

CREATE TABLE assets (
    id       TEXT PRIMARY KEY,
    chain    INTEGER NOT NULL,
    symbol   TEXT NOT NULL,
    name     TEXT NOT NULL,
    decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 77)
) STRICT;

-- Journal

CREATE TABLE accounts (
    code         TEXT NOT NULL,
    asset        TEXT NOT NULL,
    side         TEXT NOT NULL CHECK (side IN ('debit', 'credit')),
    may_overdraw INTEGER NOT NULL,
    debits       TEXT NOT NULL CHECK (length(debits) = 78 AND debits NOT GLOB '*[^0-9]*'),
    credits      TEXT NOT NULL CHECK (length(credits) = 78 AND credits NOT GLOB '*[^0-9]*'),
    version      INTEGER NOT NULL,
    PRIMARY KEY (code, asset),
    CONSTRAINT no_overdraft CHECK (may_overdraw
        OR (side = 'debit' AND debits >= credits)
        OR (side = 'credit' AND credits >= debits))
) STRICT;
CREATE INDEX accounts_asset ON accounts (asset);

CREATE TABLE entries (
    id         TEXT PRIMARY KEY,
    key        TEXT NOT NULL UNIQUE CHECK (key <> ''),
    kind       TEXT NOT NULL,
    meta       TEXT NOT NULL,
    reverses   TEXT NOT NULL,
    at         INTEGER NOT NULL,
    input_hash TEXT NOT NULL,
    hash       TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX entries_reverses ON entries (reverses) WHERE reverses <> '';

-- debit_total and credit_total are the growing counter of the account on that side after this posting: they give every
-- past balance, and being unique they catch a posting applied twice.
CREATE TABLE postings (
    entry_id     TEXT NOT NULL REFERENCES entries (id),
    seq          INTEGER NOT NULL,
    debit        TEXT NOT NULL,
    credit       TEXT NOT NULL,
    asset        TEXT NOT NULL,
    amount       TEXT NOT NULL CHECK (length(amount) = 78 AND amount NOT GLOB '*[^0-9]*') CHECK (amount > '000000000000000000000000000000000000000000000000000000000000000000000000000000'),
    debit_total  TEXT NOT NULL CHECK (length(debit_total) = 78 AND debit_total NOT GLOB '*[^0-9]*'),
    credit_total TEXT NOT NULL CHECK (length(credit_total) = 78 AND credit_total NOT GLOB '*[^0-9]*'),
    PRIMARY KEY (entry_id, seq),
    CHECK (debit <> credit)
) STRICT;
CREATE UNIQUE INDEX postings_debit ON postings (debit, asset, debit_total);
CREATE UNIQUE INDEX postings_credit ON postings (credit, asset, credit_total);

-- +goose StatementBegin
CREATE TRIGGER entries_no_update BEFORE UPDATE ON entries BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only: UPDATE on entries refused');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER entries_no_delete BEFORE DELETE ON entries BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only: DELETE on entries refused');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER postings_no_update BEFORE UPDATE ON postings BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only: UPDATE on postings refused');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER postings_no_delete BEFORE DELETE ON postings BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only: DELETE on postings refused');
END;
-- +goose StatementEnd

-- People

CREATE TABLE users (
    id          TEXT PRIMARY KEY,
    language    TEXT NOT NULL,
    tier        TEXT NOT NULL,
    terms_at    INTEGER NOT NULL,
    created_at  INTEGER NOT NULL,
    merged_into TEXT NOT NULL
) STRICT;
CREATE INDEX users_merged ON users (merged_into) WHERE merged_into <> '';
CREATE INDEX users_tier ON users (tier) WHERE tier <> '';

CREATE TABLE identities (
    id          TEXT PRIMARY KEY,
    user_id     TEXT NOT NULL REFERENCES users (id),
    platform    TEXT NOT NULL,
    external_id TEXT NOT NULL,
    chat        TEXT NOT NULL,
    name        TEXT NOT NULL,
    language    TEXT NOT NULL,
    linked_at   INTEGER NOT NULL,
    gone        INTEGER NOT NULL,
    created_at  INTEGER NOT NULL,
    outbox_seq  INTEGER NOT NULL, -- number of the newest notification
    tries       INTEGER NOT NULL, -- wrong link codes typed since tries_since
    tries_since INTEGER NOT NULL,
    UNIQUE (platform, external_id)
) STRICT;
CREATE INDEX identities_user ON identities (user_id);

CREATE TABLE counters (
    name  TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT;
INSERT INTO counters (name, value) VALUES ('deposit_address', 0);

CREATE TABLE deposit_addresses (
    id         TEXT PRIMARY KEY,
    seq        INTEGER NOT NULL UNIQUE,
    user_id    TEXT NOT NULL REFERENCES users (id),
    shown      INTEGER NOT NULL, -- the one of the user's that chat shows
    salt       TEXT NOT NULL UNIQUE,
    address    TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX deposit_addresses_user ON deposit_addresses (user_id);
CREATE UNIQUE INDEX deposit_addresses_shown ON deposit_addresses (user_id) WHERE shown;

CREATE TABLE intents (
    id          TEXT PRIMARY KEY,
    user_id     TEXT NOT NULL REFERENCES users (id),
    identity_id TEXT NOT NULL,
    kind        TEXT NOT NULL,
    data        TEXT NOT NULL,
    expires_at  INTEGER NOT NULL,
    done        INTEGER NOT NULL,
    created_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX intents_user ON intents (user_id);

CREATE TABLE dialogs (
    identity_id TEXT PRIMARY KEY,
    action      TEXT NOT NULL,
    expires_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE links (
    id         TEXT PRIMARY KEY,
    issuer_id  TEXT NOT NULL REFERENCES identities (id),
    claimer_id TEXT NOT NULL,
    code_hash  TEXT NOT NULL,
    state      TEXT NOT NULL CHECK (state IN ('issued', 'claimed', 'linked', 'rejected', 'replaced')),
    expires_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX links_live ON links (issuer_id) WHERE state IN ('issued', 'claimed');
CREATE UNIQUE INDEX links_code ON links (code_hash) WHERE state = 'issued';

CREATE TABLE board_members (
    community    TEXT NOT NULL,
    user_id      TEXT NOT NULL REFERENCES users (id),
    name         TEXT NOT NULL,
    show_amounts INTEGER NOT NULL,
    joined_at    INTEGER NOT NULL,
    PRIMARY KEY (community, user_id)
) STRICT;
CREATE INDEX board_members_user ON board_members (user_id);

-- Chains and payouts

CREATE TABLE chains (
    chain     INTEGER PRIMARY KEY,
    confirmed INTEGER NOT NULL,
    final     INTEGER NOT NULL,
    head      INTEGER NOT NULL,
    head_at   INTEGER NOT NULL,
    halted    TEXT NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE blocks (
    chain  INTEGER NOT NULL,
    number INTEGER NOT NULL,
    hash   TEXT NOT NULL,
    parent TEXT NOT NULL,
    at     INTEGER NOT NULL,
    PRIMARY KEY (chain, number)
) STRICT;

CREATE TABLE payouts (
    id           TEXT PRIMARY KEY,
    chain        INTEGER NOT NULL,
    block_number INTEGER NOT NULL,
    block_hash   TEXT NOT NULL,
    block_parent TEXT NOT NULL,
    block_at     INTEGER NOT NULL,
    tx_hash      TEXT NOT NULL,
    log_index    INTEGER NOT NULL,
    ordinal      INTEGER NOT NULL,
    asset        TEXT NOT NULL REFERENCES assets (id),
    sender       TEXT NOT NULL,
    address      TEXT NOT NULL REFERENCES deposit_addresses (address),
    amount       TEXT NOT NULL CHECK (length(amount) = 78 AND amount NOT GLOB '*[^0-9]*') CHECK (amount > '000000000000000000000000000000000000000000000000000000000000000000000000000000'),
    stream       TEXT NOT NULL,
    user_id      TEXT NOT NULL REFERENCES users (id),
    state        TEXT NOT NULL CHECK (state IN ('seen', 'confirmed', 'final', 'orphaned')),
    usd          TEXT NOT NULL CHECK (length(usd) = 78 AND usd NOT GLOB '*[^0-9]*'),
    seen_at      INTEGER NOT NULL,
    settled_at   INTEGER NOT NULL,
    UNIQUE (chain, block_hash, log_index)
) STRICT;
CREATE INDEX payouts_user ON payouts (user_id, id);
CREATE INDEX payouts_open ON payouts (chain, block_number) WHERE state IN ('seen', 'confirmed');
CREATE INDEX payouts_incoming ON payouts (user_id) WHERE state IN ('seen', 'confirmed');
-- One transfer is credited once, whatever block it is in.
CREATE UNIQUE INDEX payouts_final ON payouts (chain, tx_hash, ordinal) WHERE state = 'final';

CREATE TABLE address_balances (
    address  TEXT NOT NULL REFERENCES deposit_addresses (address),
    asset    TEXT NOT NULL,
    received TEXT NOT NULL CHECK (length(received) = 78 AND received NOT GLOB '*[^0-9]*'),
    swept    TEXT NOT NULL CHECK (length(swept) = 78 AND swept NOT GLOB '*[^0-9]*'),
    unswept  TEXT NOT NULL CHECK (length(unswept) = 78 AND unswept NOT GLOB '*[^0-9]*'), -- received - swept, or 0
    PRIMARY KEY (address, asset)
) STRICT;
CREATE INDEX address_balances_unswept ON address_balances (asset, unswept) WHERE unswept > '000000000000000000000000000000000000000000000000000000000000000000000000000000';

CREATE TABLE income (
    user_id TEXT NOT NULL REFERENCES users (id),
    stream  TEXT NOT NULL,
    asset   TEXT NOT NULL,
    month   TEXT NOT NULL, -- 2026-11
    amount  TEXT NOT NULL CHECK (length(amount) = 78 AND amount NOT GLOB '*[^0-9]*'),
    usd     TEXT NOT NULL CHECK (length(usd) = 78 AND usd NOT GLOB '*[^0-9]*'),
    payouts INTEGER NOT NULL,
    PRIMARY KEY (user_id, stream, asset, month)
) STRICT;

-- What a board ranks by: income of a month, or of all time where month is ''.
CREATE TABLE income_totals (
    user_id TEXT NOT NULL REFERENCES users (id),
    month   TEXT NOT NULL,
    usd     TEXT NOT NULL CHECK (length(usd) = 78 AND usd NOT GLOB '*[^0-9]*'),
    PRIMARY KEY (user_id, month)
) STRICT;

-- Prices and funds

CREATE TABLE prices (
    asset  TEXT PRIMARY KEY,
    usd    TEXT NOT NULL CHECK (length(usd) = 78 AND usd NOT GLOB '*[^0-9]*'),
    source TEXT NOT NULL,
    at     INTEGER NOT NULL
) STRICT;

CREATE TABLE funds (
    id      TEXT PRIMARY KEY,
    chain   INTEGER NOT NULL,
    tier    TEXT NOT NULL,
    base    TEXT NOT NULL REFERENCES assets (id),
    unit    TEXT NOT NULL UNIQUE REFERENCES assets (id),
    open    INTEGER NOT NULL,
    waiting TEXT NOT NULL,
    next_run INTEGER NOT NULL,
    UNIQUE (chain, tier)
) STRICT;

CREATE TABLE unit_prices (
    id    TEXT PRIMARY KEY,
    fund  TEXT NOT NULL REFERENCES funds (id),
    at    INTEGER NOT NULL,
    nav   TEXT NOT NULL CHECK (length(nav) = 78 AND nav NOT GLOB '*[^0-9]*'),
    units TEXT NOT NULL CHECK (length(units) = 78 AND units NOT GLOB '*[^0-9]*'),
    block INTEGER NOT NULL
) STRICT;
CREATE INDEX unit_prices_fund ON unit_prices (fund, at, id);

-- Orders

CREATE TABLE batches (
    id         TEXT PRIMARY KEY,
    chain      INTEGER NOT NULL,
    kind       TEXT NOT NULL,
    fund       TEXT NOT NULL,
    asset      TEXT NOT NULL,
    state      TEXT NOT NULL CHECK (state IN ('open', 'settled', 'failed')),
    plan       TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX batches_open ON batches (chain, id) WHERE state = 'open';

CREATE TABLE orders (
    id         TEXT PRIMARY KEY,
    key        TEXT NOT NULL UNIQUE CHECK (key <> ''),
    user_id    TEXT NOT NULL REFERENCES users (id),
    kind       TEXT NOT NULL CHECK (kind IN ('subscribe', 'redeem', 'withdraw')),
    state      TEXT NOT NULL CHECK (state IN ('placed', 'batched', 'filled', 'failed', 'canceled')),
    chain      INTEGER NOT NULL,
    fund       TEXT NOT NULL,
    asset      TEXT NOT NULL REFERENCES assets (id),
    amount     TEXT NOT NULL CHECK (length(amount) = 78 AND amount NOT GLOB '*[^0-9]*') CHECK (amount > '000000000000000000000000000000000000000000000000000000000000000000000000000000'),
    recipient  TEXT NOT NULL,
    parent     TEXT NOT NULL,
    batch_id   TEXT NOT NULL,
    out_asset  TEXT NOT NULL,
    out_amount TEXT NOT NULL CHECK (length(out_amount) = 78 AND out_amount NOT GLOB '*[^0-9]*'),
    chain_tx   TEXT NOT NULL,
    reason     TEXT NOT NULL,
    auto       INTEGER NOT NULL,
    placed_at  INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX orders_user ON orders (user_id, id);
CREATE INDEX orders_live ON orders (chain, id) WHERE state IN ('placed', 'batched');
CREATE INDEX orders_batch ON orders (batch_id) WHERE batch_id <> '';

CREATE TABLE holds (
    order_id  TEXT PRIMARY KEY REFERENCES orders (id),
    user_id   TEXT NOT NULL REFERENCES users (id),
    asset     TEXT NOT NULL,
    amount    TEXT NOT NULL CHECK (length(amount) = 78 AND amount NOT GLOB '*[^0-9]*') CHECK (amount > '000000000000000000000000000000000000000000000000000000000000000000000000000000'),
    state     TEXT NOT NULL CHECK (state IN ('open', 'captured', 'released')),
    placed_at INTEGER NOT NULL,
    closed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX holds_open ON holds (user_id, asset) WHERE state = 'open';
CREATE INDEX holds_user ON holds (user_id);

CREATE TABLE steps (
    id           TEXT PRIMARY KEY,
    batch_id     TEXT NOT NULL REFERENCES batches (id),
    seq          INTEGER NOT NULL,
    kind         TEXT NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('planned', 'signed', 'mined', 'settled', 'failed')),
    chain        INTEGER NOT NULL,
    params       TEXT NOT NULL,
    result       TEXT NOT NULL,
    signer       TEXT NOT NULL,
    nonce        INTEGER NOT NULL,
    raw          BLOB,
    hashes       TEXT NOT NULL,
    block_number INTEGER NOT NULL,
    block_hash   TEXT NOT NULL,
    block_parent TEXT NOT NULL,
    block_at     INTEGER NOT NULL,
    reason       TEXT NOT NULL,
    updated_at   INTEGER NOT NULL,
    UNIQUE (batch_id, seq)
) STRICT;
CREATE UNIQUE INDEX steps_nonce ON steps (chain, signer, nonce) WHERE signer <> '';

-- Who does a job that only one process may do at a time.

CREATE TABLE leases (
    name   TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    until  INTEGER NOT NULL
) STRICT;

-- Outbox

CREATE TABLE outbox (
    id          TEXT PRIMARY KEY,
    identity_id TEXT NOT NULL REFERENCES identities (id),
    seq         INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    subject     TEXT NOT NULL,
    data        TEXT NOT NULL,
    state       TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'dropped')),
    attempts    INTEGER NOT NULL,
    due_at      INTEGER NOT NULL, -- queued: not before; sending: when the lease ends
    maybe       INTEGER NOT NULL,
    reason      TEXT NOT NULL,
    created_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL,
    UNIQUE (identity_id, seq)
) STRICT;
CREATE INDEX outbox_waiting ON outbox (identity_id, seq) WHERE state IN ('queued', 'sending');
CREATE INDEX outbox_due ON outbox (due_at) WHERE state IN ('queued', 'sending');

CREATE TABLE posts (
    identity_id TEXT NOT NULL,
    subject     TEXT NOT NULL,
    message     TEXT NOT NULL,
    updated_at  INTEGER NOT NULL,
    PRIMARY KEY (identity_id, subject)
) STRICT;
