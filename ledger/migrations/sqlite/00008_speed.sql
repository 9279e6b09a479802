-- Payouts that are stored by the thousand: SQLite. Kept column for column like the PostgreSQL file of the same number. The payouts are copied once;
-- while that lasts the file needs room for both.

-- +goose Up

-- Whoever stores a payout has looked up its asset and its address, none of which is ever deleted, and the audit makes sure of it: to let the database
-- look each up again took more time than to store the row. ltrim finds a character that is no digit faster than a pattern does.
CREATE TABLE new_payouts (
    id           TEXT PRIMARY KEY,
    chain        INTEGER NOT NULL,
    block_number INTEGER NOT NULL,
    block_hash   TEXT NOT NULL,
    block_parent TEXT NOT NULL, -- '' = not known
    block_at     INTEGER NOT NULL,
    tx_hash      TEXT NOT NULL,
    log_index    INTEGER NOT NULL,
    ordinal      INTEGER NOT NULL,
    asset        TEXT NOT NULL,
    sender       TEXT NOT NULL,
    address      TEXT NOT NULL,
    amount       TEXT NOT NULL CHECK (length(amount) = 78 AND ltrim(amount, '0123456789') = '') CHECK (amount > '000000000000000000000000000000000000000000000000000000000000000000000000000000'),
    stream       TEXT NOT NULL,
    user_id      TEXT NOT NULL, -- '' = not looked up yet
    state        TEXT NOT NULL CHECK (state IN ('seen', 'confirmed', 'final', 'orphaned')),
    usd          TEXT NOT NULL CHECK (length(usd) = 78 AND ltrim(usd, '0123456789') = ''),
    seen_at      INTEGER NOT NULL,
    settled_at   INTEGER NOT NULL,
    UNIQUE (chain, block_number, block_hash, log_index) -- the number first, so that new ones go to the end of the index; those not settled lie above what is final
) STRICT;
INSERT INTO new_payouts SELECT id, chain, block_number, block_hash, block_parent, block_at, tx_hash, log_index, ordinal, asset, sender, address, amount,
    stream, user_id, state, usd, seen_at, settled_at FROM payouts ORDER BY rowid;
DROP TABLE payouts;
ALTER TABLE new_payouts RENAME TO payouts;

-- One index for a user's payouts and for those that are still to come, in place of two. Those whose user is '' were found in a range of blocks and
-- are not in it: their user is looked up when they are settled.
CREATE INDEX payouts_owner ON payouts (user_id, id, state) WHERE user_id <> '';
CREATE INDEX payouts_coin ON payouts (chain, block_number) WHERE log_index < 0;
CREATE UNIQUE INDEX payouts_final ON payouts (chain, tx_hash, ordinal) WHERE state = 'final';
-- +goose StatementBegin
CREATE TRIGGER payouts_states BEFORE UPDATE OF state ON payouts
    WHEN OLD.state <> NEW.state AND OLD.state || '>' || NEW.state NOT IN
        ('seen>confirmed', 'seen>final', 'seen>orphaned', 'confirmed>final', 'confirmed>orphaned', 'orphaned>seen') BEGIN
    SELECT RAISE(ABORT, 'illegal transition of payouts');
END;
-- +goose StatementEnd
