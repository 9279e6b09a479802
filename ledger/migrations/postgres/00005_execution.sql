-- What orders cost, what a withdrawal costs now, and a way back for a step whose nonce somebody else spent: PostgreSQL. Kept column for column
-- like the SQLite file of the same number.

-- +goose Up

ALTER TABLE orders ADD COLUMN gas_usd NUMERIC(78) NOT NULL DEFAULT 0 CHECK (gas_usd >= 0);
ALTER TABLE orders ADD COLUMN slip_usd NUMERIC(78) NOT NULL DEFAULT 0 CHECK (slip_usd >= 0);

-- What the payment of one withdrawal costs now, in base units of the asset, and the least that is paid out at that price.
CREATE TABLE payment_costs (
    asset TEXT COLLATE "C" PRIMARY KEY REFERENCES assets (id),
    fee   NUMERIC(78) NOT NULL CHECK (fee >= 0),
    least NUMERIC(78) NOT NULL CHECK (least >= 0),
    at    BIGINT NOT NULL
);

DROP TRIGGER steps_states ON steps;
CREATE TRIGGER steps_states BEFORE UPDATE OF state ON steps FOR EACH ROW
    WHEN (OLD.state <> NEW.state AND OLD.state || '>' || NEW.state NOT IN
        ('planned>signed', 'planned>settled', 'planned>failed', 'signed>planned', 'signed>mined', 'mined>signed', 'mined>settled', 'mined>failed'))
    EXECUTE FUNCTION refuse_state();
