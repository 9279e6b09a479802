-- What users say they have sent, and how far it was looked for: SQLite. Kept column for column like the PostgreSQL file of the same number.
-- Programs of the version before go on working on it; they look for nothing, and one with the role notify can't word what came of it.

-- +goose Up

-- The newest question about each address on each chain: a later one takes its place.
CREATE TABLE looks (
    address     TEXT NOT NULL REFERENCES deposit_addresses (address),
    chain       INTEGER NOT NULL,
    request     TEXT NOT NULL, -- the question; its user's addresses on all chains share it
    identity_id TEXT NOT NULL REFERENCES identities (id), -- who asked, and is told
    state       TEXT NOT NULL CHECK (state IN ('asked', 'looked', 'uncounted', 'halted', 'expired')),
    head        INTEGER NOT NULL, -- the newest block when it was asked: what was sent until then is looked for
    block       INTEGER NOT NULL, -- the final block after which the coin on the address was counted for it
    block_at    INTEGER NOT NULL, -- time of that block; 0 = not counted yet
    asked_at    INTEGER NOT NULL,
    expires_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL,
    PRIMARY KEY (address, chain)
) STRICT;
CREATE INDEX looks_open ON looks (chain, asked_at) WHERE state = 'asked';
CREATE INDEX looks_request ON looks (request);
