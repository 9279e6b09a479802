-- What orders cost, what a withdrawal costs now, and a way back for a step whose nonce somebody else spent: SQLite. Kept column for column like
-- the PostgreSQL file of the same number.

-- +goose Up

ALTER TABLE orders ADD COLUMN gas_usd TEXT NOT NULL DEFAULT '000000000000000000000000000000000000000000000000000000000000000000000000000000' CHECK (length(gas_usd) = 78 AND gas_usd NOT GLOB '*[^0-9]*');
ALTER TABLE orders ADD COLUMN slip_usd TEXT NOT NULL DEFAULT '000000000000000000000000000000000000000000000000000000000000000000000000000000' CHECK (length(slip_usd) = 78 AND slip_usd NOT GLOB '*[^0-9]*');

-- What the payment of one withdrawal costs now, in base units of the asset, and the least that is paid out at that price.
CREATE TABLE payment_costs (
    asset TEXT PRIMARY KEY REFERENCES assets (id),
    fee   TEXT NOT NULL CHECK (length(fee) = 78 AND fee NOT GLOB '*[^0-9]*'),
    least TEXT NOT NULL CHECK (length(least) = 78 AND least NOT GLOB '*[^0-9]*'),
    at    INTEGER NOT NULL
) STRICT;

DROP TRIGGER steps_states;
-- +goose StatementBegin
CREATE TRIGGER steps_states BEFORE UPDATE OF state ON steps
    WHEN OLD.state <> NEW.state AND OLD.state || '>' || NEW.state NOT IN
        ('planned>signed', 'planned>settled', 'planned>failed', 'signed>planned', 'signed>mined', 'mined>signed', 'mined>settled', 'mined>failed') BEGIN
    SELECT RAISE(ABORT, 'illegal transition of steps');
END;
-- +goose StatementEnd
