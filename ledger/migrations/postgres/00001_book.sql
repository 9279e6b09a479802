-- The book: PostgreSQL. Kept column for column like the SQLite file of the same number.
--
-- Times are microseconds since 1970, 0 = never. Ids, hashes and addresses are lower-case text ordered by byte.
-- Amounts are whole base units.

-- +goose Up

CREATE TABLE assets (
    id       TEXT COLLATE "C" PRIMARY KEY,
    chain    BIGINT NOT NULL,
    symbol   TEXT NOT NULL,
    name     TEXT NOT NULL,
    decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 77)
);

-- Journal

CREATE TABLE accounts (
    code         TEXT COLLATE "C" NOT NULL,
    asset        TEXT COLLATE "C" NOT NULL,
    side         TEXT NOT NULL CHECK (side IN ('debit', 'credit')),
    may_overdraw BOOLEAN NOT NULL,
    debits       NUMERIC(78, 0) NOT NULL CHECK (debits >= 0),
    credits      NUMERIC(78, 0) NOT NULL CHECK (credits >= 0),
    version      BIGINT NOT NULL,
    PRIMARY KEY (code, asset),
    CONSTRAINT no_overdraft CHECK (may_overdraw
        OR (side = 'debit' AND debits >= credits)
        OR (side = 'credit' AND credits >= debits))
) WITH (fillfactor = 70);
CREATE INDEX accounts_asset ON accounts (asset);

CREATE TABLE entries (
    id         TEXT COLLATE "C" PRIMARY KEY,
    key        TEXT COLLATE "C" NOT NULL UNIQUE CHECK (key <> ''),
    kind       TEXT NOT NULL,
    meta       TEXT NOT NULL,
    reverses   TEXT COLLATE "C" NOT NULL,
    at         BIGINT NOT NULL,
    input_hash TEXT NOT NULL,
    hash       TEXT NOT NULL
);
CREATE UNIQUE INDEX entries_reverses ON entries (reverses) WHERE reverses <> '';

-- debit_total and credit_total are the growing counter of the account on that side after this posting: they give every
-- past balance, and being unique they catch a posting applied twice.
CREATE TABLE postings (
    entry_id     TEXT COLLATE "C" NOT NULL REFERENCES entries (id),
    seq          INTEGER NOT NULL,
    debit        TEXT COLLATE "C" NOT NULL,
    credit       TEXT COLLATE "C" NOT NULL,
    asset        TEXT COLLATE "C" NOT NULL,
    amount       NUMERIC(78, 0) NOT NULL CHECK (amount > 0),
    debit_total  NUMERIC(78, 0) NOT NULL,
    credit_total NUMERIC(78, 0) NOT NULL,
    PRIMARY KEY (entry_id, seq),
    CHECK (debit <> credit)
);
CREATE UNIQUE INDEX postings_debit ON postings (debit, asset, debit_total);
CREATE UNIQUE INDEX postings_credit ON postings (credit, asset, credit_total);

-- +goose StatementBegin
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the journal is append-only: % on % refused', TG_OP, TG_TABLE_NAME;
END;
$$;
-- +goose StatementEnd
CREATE TRIGGER entries_append_only BEFORE UPDATE OR DELETE ON entries FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER entries_no_truncate BEFORE TRUNCATE ON entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER postings_append_only BEFORE UPDATE OR DELETE ON postings FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER postings_no_truncate BEFORE TRUNCATE ON postings FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- People

CREATE TABLE users (
    id          TEXT COLLATE "C" PRIMARY KEY,
    language    TEXT NOT NULL,
    tier        TEXT NOT NULL,
    terms_at    BIGINT NOT NULL,
    created_at  BIGINT NOT NULL,
    merged_into TEXT COLLATE "C" NOT NULL
);
CREATE INDEX users_merged ON users (merged_into) WHERE merged_into <> '';
CREATE INDEX users_tier ON users (tier) WHERE tier <> '';

CREATE TABLE identities (
    id          TEXT COLLATE "C" PRIMARY KEY,
    user_id     TEXT COLLATE "C" NOT NULL REFERENCES users (id),
    platform    TEXT NOT NULL,
    external_id TEXT NOT NULL,
    chat        TEXT NOT NULL,
    name        TEXT NOT NULL,
    language    TEXT NOT NULL,
    linked_at   BIGINT NOT NULL,
    gone        BOOLEAN NOT NULL,
    created_at  BIGINT NOT NULL,
    outbox_seq  BIGINT NOT NULL, -- number of the newest notification
    tries       INTEGER NOT NULL, -- wrong link codes typed since tries_since
    tries_since BIGINT NOT NULL,
    UNIQUE (platform, external_id)
);
CREATE INDEX identities_user ON identities (user_id);

CREATE TABLE counters (
    name  TEXT PRIMARY KEY,
    value BIGINT NOT NULL
);
INSERT INTO counters (name, value) VALUES ('deposit_address', 0);

CREATE TABLE deposit_addresses (
    id         TEXT COLLATE "C" PRIMARY KEY,
    seq        BIGINT NOT NULL UNIQUE,
    user_id    TEXT COLLATE "C" NOT NULL REFERENCES users (id),
    shown      BOOLEAN NOT NULL, -- the one of the user's that chat shows
    salt       TEXT NOT NULL UNIQUE,
    address    TEXT COLLATE "C" NOT NULL UNIQUE,
    created_at BIGINT NOT NULL
);
CREATE INDEX deposit_addresses_user ON deposit_addresses (user_id);
CREATE UNIQUE INDEX deposit_addresses_shown ON deposit_addresses (user_id) WHERE shown;

CREATE TABLE intents (
    id          TEXT COLLATE "C" PRIMARY KEY,
    user_id     TEXT COLLATE "C" NOT NULL REFERENCES users (id),
    identity_id TEXT COLLATE "C" NOT NULL,
    kind        TEXT NOT NULL,
    data        TEXT NOT NULL,
    expires_at  BIGINT NOT NULL,
    done        BOOLEAN NOT NULL,
    created_at  BIGINT NOT NULL
);
CREATE INDEX intents_user ON intents (user_id);

CREATE TABLE dialogs (
    identity_id TEXT COLLATE "C" PRIMARY KEY,
    action      TEXT NOT NULL,
    expires_at  BIGINT NOT NULL
);

CREATE TABLE links (
    id         TEXT COLLATE "C" PRIMARY KEY,
    issuer_id  TEXT COLLATE "C" NOT NULL REFERENCES identities (id),
    claimer_id TEXT COLLATE "C" NOT NULL,
    code_hash  TEXT NOT NULL,
    state      TEXT NOT NULL CHECK (state IN ('issued', 'claimed', 'linked', 'rejected', 'replaced')),
    expires_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX links_live ON links (issuer_id) WHERE state IN ('issued', 'claimed');
CREATE UNIQUE INDEX links_code ON links (code_hash) WHERE state = 'issued';

CREATE TABLE board_members (
    community    TEXT NOT NULL,
    user_id      TEXT COLLATE "C" NOT NULL REFERENCES users (id),
    name         TEXT NOT NULL,
    show_amounts BOOLEAN NOT NULL,
    joined_at    BIGINT NOT NULL,
    PRIMARY KEY (community, user_id)
);
CREATE INDEX board_members_user ON board_members (user_id);

-- Chains and payouts

CREATE TABLE chains (
    chain     BIGINT PRIMARY KEY,
    confirmed BIGINT NOT NULL,
    final     BIGINT NOT NULL,
    head      BIGINT NOT NULL,
    head_at   BIGINT NOT NULL,
    halted    TEXT NOT NULL,
    updated_at BIGINT NOT NULL
);

CREATE TABLE blocks (
    chain  BIGINT NOT NULL,
    number BIGINT NOT NULL,
    hash   TEXT NOT NULL,
    parent TEXT NOT NULL,
    at     BIGINT NOT NULL,
    PRIMARY KEY (chain, number)
);

CREATE TABLE payouts (
    id           TEXT COLLATE "C" PRIMARY KEY,
    chain        BIGINT NOT NULL,
    block_number BIGINT NOT NULL,
    block_hash   TEXT NOT NULL,
    block_parent TEXT NOT NULL,
    block_at     BIGINT NOT NULL,
    tx_hash      TEXT NOT NULL,
    log_index    BIGINT NOT NULL,
    ordinal      BIGINT NOT NULL,
    asset        TEXT COLLATE "C" NOT NULL REFERENCES assets (id),
    sender       TEXT NOT NULL,
    address      TEXT COLLATE "C" NOT NULL REFERENCES deposit_addresses (address),
    amount       NUMERIC(78, 0) NOT NULL CHECK (amount > 0),
    stream       TEXT NOT NULL,
    user_id      TEXT COLLATE "C" NOT NULL REFERENCES users (id),
    state        TEXT NOT NULL CHECK (state IN ('seen', 'confirmed', 'final', 'orphaned')),
    usd          NUMERIC(78, 0) NOT NULL,
    seen_at      BIGINT NOT NULL,
    settled_at   BIGINT NOT NULL,
    UNIQUE (chain, block_hash, log_index)
);
CREATE INDEX payouts_user ON payouts (user_id, id);
CREATE INDEX payouts_open ON payouts (chain, block_number) WHERE state IN ('seen', 'confirmed');
CREATE INDEX payouts_incoming ON payouts (user_id) WHERE state IN ('seen', 'confirmed');
-- One transfer is credited once, whatever block it is in.
CREATE UNIQUE INDEX payouts_final ON payouts (chain, tx_hash, ordinal) WHERE state = 'final';

CREATE TABLE address_balances (
    address  TEXT COLLATE "C" NOT NULL REFERENCES deposit_addresses (address),
    asset    TEXT COLLATE "C" NOT NULL,
    received NUMERIC(78, 0) NOT NULL,
    swept    NUMERIC(78, 0) NOT NULL,
    unswept  NUMERIC(78, 0) NOT NULL, -- received - swept, or 0
    PRIMARY KEY (address, asset)
);
CREATE INDEX address_balances_unswept ON address_balances (asset, unswept) WHERE unswept > 0;

CREATE TABLE income (
    user_id TEXT COLLATE "C" NOT NULL REFERENCES users (id),
    stream  TEXT COLLATE "C" NOT NULL,
    asset   TEXT COLLATE "C" NOT NULL,
    month   TEXT COLLATE "C" NOT NULL, -- 2026-11
    amount  NUMERIC(78, 0) NOT NULL,
    usd     NUMERIC(78, 0) NOT NULL,
    payouts BIGINT NOT NULL,
    PRIMARY KEY (user_id, stream, asset, month)
);

-- What a board ranks by: income of a month, or of all time where month is ''.
CREATE TABLE income_totals (
    user_id TEXT COLLATE "C" NOT NULL REFERENCES users (id),
    month   TEXT COLLATE "C" NOT NULL,
    usd     NUMERIC(78, 0) NOT NULL,
    PRIMARY KEY (user_id, month)
);

-- Prices and funds

CREATE TABLE prices (
    asset  TEXT COLLATE "C" PRIMARY KEY,
    usd    NUMERIC(78, 0) NOT NULL,
    source TEXT NOT NULL,
    at     BIGINT NOT NULL
);

CREATE TABLE funds (
    id      TEXT COLLATE "C" PRIMARY KEY,
    chain   BIGINT NOT NULL,
    tier    TEXT NOT NULL,
    base    TEXT COLLATE "C" NOT NULL REFERENCES assets (id),
    unit    TEXT COLLATE "C" NOT NULL UNIQUE REFERENCES assets (id),
    open    BOOLEAN NOT NULL,
    waiting TEXT NOT NULL,
    next_run BIGINT NOT NULL,
    UNIQUE (chain, tier)
);

CREATE TABLE unit_prices (
    id    TEXT COLLATE "C" PRIMARY KEY,
    fund  TEXT COLLATE "C" NOT NULL REFERENCES funds (id),
    at    BIGINT NOT NULL,
    nav   NUMERIC(78, 0) NOT NULL,
    units NUMERIC(78, 0) NOT NULL,
    block BIGINT NOT NULL
);
CREATE INDEX unit_prices_fund ON unit_prices (fund, at, id);

-- Orders

CREATE TABLE batches (
    id         TEXT COLLATE "C" PRIMARY KEY,
    chain      BIGINT NOT NULL,
    kind       TEXT NOT NULL,
    fund       TEXT NOT NULL,
    asset      TEXT NOT NULL,
    state      TEXT NOT NULL CHECK (state IN ('open', 'settled', 'failed')),
    plan       TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX batches_open ON batches (chain, id) WHERE state = 'open';

CREATE TABLE orders (
    id         TEXT COLLATE "C" PRIMARY KEY,
    key        TEXT COLLATE "C" NOT NULL UNIQUE CHECK (key <> ''),
    user_id    TEXT COLLATE "C" NOT NULL REFERENCES users (id),
    kind       TEXT NOT NULL CHECK (kind IN ('subscribe', 'redeem', 'withdraw')),
    state      TEXT NOT NULL CHECK (state IN ('placed', 'batched', 'filled', 'failed', 'canceled')),
    chain      BIGINT NOT NULL,
    fund       TEXT NOT NULL,
    asset      TEXT COLLATE "C" NOT NULL REFERENCES assets (id),
    amount     NUMERIC(78, 0) NOT NULL CHECK (amount > 0),
    recipient  TEXT NOT NULL,
    parent     TEXT COLLATE "C" NOT NULL,
    batch_id   TEXT COLLATE "C" NOT NULL,
    out_asset  TEXT NOT NULL,
    out_amount NUMERIC(78, 0) NOT NULL,
    chain_tx   TEXT NOT NULL,
    reason     TEXT NOT NULL,
    auto       BOOLEAN NOT NULL,
    placed_at  BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX orders_user ON orders (user_id, id);
CREATE INDEX orders_live ON orders (chain, id) WHERE state IN ('placed', 'batched');
CREATE INDEX orders_batch ON orders (batch_id) WHERE batch_id <> '';

CREATE TABLE holds (
    order_id  TEXT COLLATE "C" PRIMARY KEY REFERENCES orders (id),
    user_id   TEXT COLLATE "C" NOT NULL REFERENCES users (id),
    asset     TEXT COLLATE "C" NOT NULL,
    amount    NUMERIC(78, 0) NOT NULL CHECK (amount > 0),
    state     TEXT NOT NULL CHECK (state IN ('open', 'captured', 'released')),
    placed_at BIGINT NOT NULL,
    closed_at BIGINT NOT NULL
);
CREATE INDEX holds_open ON holds (user_id, asset) WHERE state = 'open';
CREATE INDEX holds_user ON holds (user_id);

CREATE TABLE steps (
    id           TEXT COLLATE "C" PRIMARY KEY,
    batch_id     TEXT COLLATE "C" NOT NULL REFERENCES batches (id),
    seq          INTEGER NOT NULL,
    kind         TEXT NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('planned', 'signed', 'mined', 'settled', 'failed')),
    chain        BIGINT NOT NULL,
    params       TEXT NOT NULL,
    result       TEXT NOT NULL,
    signer       TEXT NOT NULL,
    nonce        BIGINT NOT NULL,
    raw          BYTEA,
    hashes       TEXT NOT NULL,
    block_number BIGINT NOT NULL,
    block_hash   TEXT NOT NULL,
    block_parent TEXT NOT NULL,
    block_at     BIGINT NOT NULL,
    reason       TEXT NOT NULL,
    updated_at   BIGINT NOT NULL,
    UNIQUE (batch_id, seq)
);
CREATE UNIQUE INDEX steps_nonce ON steps (chain, signer, nonce) WHERE signer <> '';

-- Who does a job that only one process may do at a time.

CREATE TABLE leases (
    name   TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    until  BIGINT NOT NULL
);

-- Outbox

CREATE TABLE outbox (
    id          TEXT COLLATE "C" PRIMARY KEY,
    identity_id TEXT COLLATE "C" NOT NULL REFERENCES identities (id),
    seq         BIGINT NOT NULL,
    kind        TEXT NOT NULL,
    subject     TEXT NOT NULL,
    data        TEXT NOT NULL,
    state       TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'dropped')),
    attempts    INTEGER NOT NULL,
    due_at      BIGINT NOT NULL, -- queued: not before; sending: when the lease ends
    maybe       BOOLEAN NOT NULL,
    reason      TEXT NOT NULL,
    created_at  BIGINT NOT NULL,
    updated_at  BIGINT NOT NULL,
    UNIQUE (identity_id, seq)
);
CREATE INDEX outbox_waiting ON outbox (identity_id, seq) WHERE state IN ('queued', 'sending');
CREATE INDEX outbox_due ON outbox (due_at) WHERE state IN ('queued', 'sending');

CREATE TABLE posts (
    identity_id TEXT COLLATE "C" NOT NULL,
    subject     TEXT NOT NULL,
    message     TEXT NOT NULL,
    updated_at  BIGINT NOT NULL,
    PRIMARY KEY (identity_id, subject)
);
