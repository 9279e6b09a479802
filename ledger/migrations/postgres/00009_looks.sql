-- What users say they have sent, and how far it was looked for: PostgreSQL. Kept column for column like the SQLite file of the same number.
-- Programs of the version before go on working on it; they look for nothing, and one with the role notify can't word what came of it.

-- +goose Up

-- The newest question about each address on each chain: a later one takes its place.
CREATE TABLE looks (
    address     TEXT COLLATE "C" NOT NULL REFERENCES deposit_addresses (address),
    chain       BIGINT NOT NULL,
    request     TEXT COLLATE "C" NOT NULL, -- the question; its user's addresses on all chains share it
    identity_id TEXT COLLATE "C" NOT NULL REFERENCES identities (id), -- who asked, and is told
    state       TEXT NOT NULL CHECK (state IN ('asked', 'looked', 'uncounted', 'halted', 'expired')),
    head        BIGINT NOT NULL, -- the newest block when it was asked: what was sent until then is looked for
    block       BIGINT NOT NULL, -- the final block after which the coin on the address was counted for it
    block_at    BIGINT NOT NULL, -- time of that block; 0 = not counted yet
    asked_at    BIGINT NOT NULL,
    expires_at  BIGINT NOT NULL,
    updated_at  BIGINT NOT NULL,
    PRIMARY KEY (address, chain)
);
CREATE INDEX looks_open ON looks (chain, asked_at) WHERE state = 'asked';
CREATE INDEX looks_request ON looks (request);
