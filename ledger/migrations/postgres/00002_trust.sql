-- Proof against tampering, holds of their own, states that only move forward: PostgreSQL. Kept column for column like the SQLite file of
-- the same number. Programs of the version before go on working on it.

-- +goose Up

-- Seals

-- Entries that no seal covers yet. A trigger adds each in the transaction that posts it: so one that commits late is found like any
-- other, and no order of ids or clocks is relied on.
CREATE TABLE unsealed (
    entry_id TEXT COLLATE "C" PRIMARY KEY
);
INSERT INTO unsealed (entry_id) SELECT id FROM entries;

-- A seal covers the entries from_seq to to_seq of the order in which the sealer took them.
CREATE TABLE seals (
    id        BIGINT PRIMARY KEY,
    from_seq  BIGINT NOT NULL UNIQUE,
    to_seq    BIGINT NOT NULL UNIQUE,
    prev_hash TEXT NOT NULL,
    root      TEXT NOT NULL,
    hash      TEXT NOT NULL,
    at        BIGINT NOT NULL,
    CHECK (from_seq <= to_seq)
);

CREATE TABLE sealed (
    seq      BIGINT PRIMARY KEY,
    entry_id TEXT COLLATE "C" NOT NULL UNIQUE
);

-- +goose StatementBegin
CREATE FUNCTION await_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO unsealed (entry_id) SELECT id FROM fresh;
    RETURN NULL;
END;
$$;
-- +goose StatementEnd
CREATE TRIGGER entries_await_seal AFTER INSERT ON entries REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION await_seal();
CREATE TRIGGER seals_append_only BEFORE UPDATE OR DELETE ON seals FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER seals_no_truncate BEFORE TRUNCATE ON seals FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER sealed_append_only BEFORE UPDATE OR DELETE ON sealed FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER sealed_no_truncate BEFORE TRUNCATE ON sealed FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Holds

ALTER TABLE holds ADD COLUMN captured NUMERIC(78, 0) NOT NULL DEFAULT 0 CHECK (captured >= 0 AND captured <= amount);
ALTER TABLE holds ADD COLUMN expires_at BIGINT NOT NULL DEFAULT 0; -- 0 = does not expire
ALTER TABLE holds ADD COLUMN key TEXT COLLATE "C" NOT NULL DEFAULT ''; -- of a hold without an order; order_id is its own id then
ALTER TABLE holds DROP CONSTRAINT holds_order_id_fkey;
CREATE UNIQUE INDEX holds_key ON holds (key) WHERE key <> '';
CREATE INDEX holds_expiring ON holds (expires_at) WHERE state = 'open' AND expires_at > 0;

-- States

-- +goose StatementBegin
CREATE FUNCTION refuse_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'illegal transition of % from % to %', TG_TABLE_NAME, OLD.state, NEW.state;
END;
$$;
-- +goose StatementEnd
CREATE TRIGGER orders_states BEFORE UPDATE OF state ON orders FOR EACH ROW
    WHEN (OLD.state <> NEW.state AND OLD.state || '>' || NEW.state NOT IN
        ('placed>batched', 'placed>canceled', 'batched>placed', 'batched>filled', 'batched>failed'))
    EXECUTE FUNCTION refuse_state();
CREATE TRIGGER holds_states BEFORE UPDATE OF state ON holds FOR EACH ROW
    WHEN (OLD.state <> NEW.state AND OLD.state <> 'open') EXECUTE FUNCTION refuse_state();
CREATE TRIGGER batches_states BEFORE UPDATE OF state ON batches FOR EACH ROW
    WHEN (OLD.state <> NEW.state AND OLD.state <> 'open') EXECUTE FUNCTION refuse_state();
CREATE TRIGGER steps_states BEFORE UPDATE OF state ON steps FOR EACH ROW
    WHEN (OLD.state <> NEW.state AND OLD.state || '>' || NEW.state NOT IN
        ('planned>signed', 'planned>settled', 'planned>failed', 'signed>mined', 'mined>signed', 'mined>settled', 'mined>failed'))
    EXECUTE FUNCTION refuse_state();
CREATE TRIGGER payouts_states BEFORE UPDATE OF state ON payouts FOR EACH ROW
    WHEN (OLD.state <> NEW.state AND OLD.state || '>' || NEW.state NOT IN
        ('seen>confirmed', 'seen>final', 'seen>orphaned', 'confirmed>final', 'confirmed>orphaned', 'orphaned>seen'))
    EXECUTE FUNCTION refuse_state();

-- People and operators

CREATE TABLE saved_addresses (
    user_id    TEXT COLLATE "C" NOT NULL REFERENCES users (id),
    name       TEXT COLLATE "C" NOT NULL,
    address    TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, name)
);

CREATE TABLE settings (
    name       TEXT COLLATE "C" PRIMARY KEY,
    value      TEXT NOT NULL,
    updated_at BIGINT NOT NULL
);

CREATE TABLE admin_acts (
    id     TEXT COLLATE "C" PRIMARY KEY,
    at     BIGINT NOT NULL,
    actor  TEXT NOT NULL,
    act    TEXT NOT NULL,
    target TEXT COLLATE "C" NOT NULL,
    data   TEXT NOT NULL
);
CREATE INDEX admin_acts_target ON admin_acts (target, id);
CREATE TRIGGER admin_acts_append_only BEFORE UPDATE OR DELETE ON admin_acts FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER admin_acts_no_truncate BEFORE TRUNCATE ON admin_acts FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
