-- Proof against tampering, holds of their own, states that only move forward: SQLite. Kept column for column like the PostgreSQL file of
-- the same number.

-- +goose Up

-- Seals

-- Entries that no seal covers yet. A trigger adds each in the transaction that posts it.
CREATE TABLE unsealed (
    entry_id TEXT PRIMARY KEY
) STRICT;
INSERT INTO unsealed (entry_id) SELECT id FROM entries;

-- A seal covers the entries from_seq to to_seq of the order in which the sealer took them.
CREATE TABLE seals (
    id        INTEGER PRIMARY KEY,
    from_seq  INTEGER NOT NULL UNIQUE,
    to_seq    INTEGER NOT NULL UNIQUE,
    prev_hash TEXT NOT NULL,
    root      TEXT NOT NULL,
    hash      TEXT NOT NULL,
    at        INTEGER NOT NULL,
    CHECK (from_seq <= to_seq)
) STRICT;

CREATE TABLE sealed (
    seq      INTEGER PRIMARY KEY,
    entry_id TEXT NOT NULL UNIQUE
) STRICT;

-- +goose StatementBegin
CREATE TRIGGER entries_await_seal AFTER INSERT ON entries BEGIN
    INSERT INTO unsealed (entry_id) VALUES (NEW.id);
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER seals_no_update BEFORE UPDATE ON seals BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only: UPDATE on seals refused');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER seals_no_delete BEFORE DELETE ON seals BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only: DELETE on seals refused');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER sealed_no_update BEFORE UPDATE ON sealed BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only: UPDATE on sealed refused');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER sealed_no_delete BEFORE DELETE ON sealed BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only: DELETE on sealed refused');
END;
-- +goose StatementEnd

-- Holds

-- A foreign key cannot be taken off a table here: holds without an order need a new one.
CREATE TABLE new_holds (
    order_id   TEXT PRIMARY KEY,
    user_id    TEXT NOT NULL REFERENCES users (id),
    asset      TEXT NOT NULL,
    amount     TEXT NOT NULL CHECK (length(amount) = 78 AND amount NOT GLOB '*[^0-9]*') CHECK (amount > '000000000000000000000000000000000000000000000000000000000000000000000000000000'),
    state      TEXT NOT NULL CHECK (state IN ('open', 'captured', 'released')),
    placed_at  INTEGER NOT NULL,
    closed_at  INTEGER NOT NULL,
    captured   TEXT NOT NULL DEFAULT '000000000000000000000000000000000000000000000000000000000000000000000000000000' CHECK (length(captured) = 78 AND captured NOT GLOB '*[^0-9]*' AND captured <= amount),
    expires_at INTEGER NOT NULL DEFAULT 0, -- 0 = does not expire
    key        TEXT NOT NULL DEFAULT '' -- of a hold without an order; order_id is its own id then
) STRICT;
INSERT INTO new_holds (order_id, user_id, asset, amount, state, placed_at, closed_at)
    SELECT order_id, user_id, asset, amount, state, placed_at, closed_at FROM holds;
DROP TABLE holds;
ALTER TABLE new_holds RENAME TO holds;
CREATE INDEX holds_open ON holds (user_id, asset) WHERE state = 'open';
CREATE INDEX holds_user ON holds (user_id);
CREATE UNIQUE INDEX holds_key ON holds (key) WHERE key <> '';
CREATE INDEX holds_expiring ON holds (expires_at) WHERE state = 'open' AND expires_at > 0;

-- States

-- +goose StatementBegin
CREATE TRIGGER orders_states BEFORE UPDATE OF state ON orders
    WHEN OLD.state <> NEW.state AND OLD.state || '>' || NEW.state NOT IN
        ('placed>batched', 'placed>canceled', 'batched>placed', 'batched>filled', 'batched>failed') BEGIN
    SELECT RAISE(ABORT, 'illegal transition of orders');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER holds_states BEFORE UPDATE OF state ON holds
    WHEN OLD.state <> NEW.state AND OLD.state <> 'open' BEGIN
    SELECT RAISE(ABORT, 'illegal transition of holds');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER batches_states BEFORE UPDATE OF state ON batches
    WHEN OLD.state <> NEW.state AND OLD.state <> 'open' BEGIN
    SELECT RAISE(ABORT, 'illegal transition of batches');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER steps_states BEFORE UPDATE OF state ON steps
    WHEN OLD.state <> NEW.state AND OLD.state || '>' || NEW.state NOT IN
        ('planned>signed', 'planned>settled', 'planned>failed', 'signed>mined', 'mined>signed', 'mined>settled', 'mined>failed') BEGIN
    SELECT RAISE(ABORT, 'illegal transition of steps');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER payouts_states BEFORE UPDATE OF state ON payouts
    WHEN OLD.state <> NEW.state AND OLD.state || '>' || NEW.state NOT IN
        ('seen>confirmed', 'seen>final', 'seen>orphaned', 'confirmed>final', 'confirmed>orphaned', 'orphaned>seen') BEGIN
    SELECT RAISE(ABORT, 'illegal transition of payouts');
END;
-- +goose StatementEnd

-- People and operators

CREATE TABLE saved_addresses (
    user_id    TEXT NOT NULL REFERENCES users (id),
    name       TEXT NOT NULL,
    address    TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, name)
) STRICT;

CREATE TABLE settings (
    name       TEXT PRIMARY KEY,
    value      TEXT NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE admin_acts (
    id     TEXT PRIMARY KEY,
    at     INTEGER NOT NULL,
    actor  TEXT NOT NULL,
    act    TEXT NOT NULL,
    target TEXT NOT NULL,
    data   TEXT NOT NULL
) STRICT;
CREATE INDEX admin_acts_target ON admin_acts (target, id);
-- +goose StatementBegin
CREATE TRIGGER admin_acts_no_update BEFORE UPDATE ON admin_acts BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only: UPDATE on admin_acts refused');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER admin_acts_no_delete BEFORE DELETE ON admin_acts BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only: DELETE on admin_acts refused');
END;
-- +goose StatementEnd
