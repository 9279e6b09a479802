-- Operating the watcher: who holds a lease and who has asked for it, which assets are followed, and reading of blocks that went by before
-- an asset was: PostgreSQL. Kept column for column like the SQLite file of the same number. Programs of the version before go on
-- working on it.

-- +goose Up

ALTER TABLE leases ADD COLUMN who TEXT NOT NULL DEFAULT ''; -- the holder's process, for people
ALTER TABLE leases ADD COLUMN since BIGINT NOT NULL DEFAULT 0; -- when the holder took it
ALTER TABLE leases ADD COLUMN wanted TEXT NOT NULL DEFAULT ''; -- who has asked for it
ALTER TABLE leases ADD COLUMN wanted_until BIGINT NOT NULL DEFAULT 0; -- when that is forgotten

-- The assets whose payouts are recognised on each chain. left_at is the newest block that was read when one was taken out of the
-- configuration, -1 while it is in there.
CREATE TABLE followed (
    chain   BIGINT NOT NULL,
    asset   TEXT COLLATE "C" NOT NULL,
    left_at BIGINT NOT NULL,
    PRIMARY KEY (chain, asset)
);
INSERT INTO followed (chain, asset, left_at) SELECT a.chain, a.id, -1 FROM assets a JOIN chains c ON c.chain = a.chain WHERE c.final >= 0;

CREATE TABLE back_scans (
    id          TEXT COLLATE "C" PRIMARY KEY,
    chain       BIGINT NOT NULL,
    asset       TEXT NOT NULL, -- '' = every asset
    from_block  BIGINT NOT NULL,
    to_block    BIGINT NOT NULL,
    done_block  BIGINT NOT NULL, -- the newest that was read, from_block - 1 at first
    found       BIGINT NOT NULL, -- payouts that the ledger lacked
    reason      TEXT NOT NULL,
    created_at  BIGINT NOT NULL,
    updated_at  BIGINT NOT NULL,
    CHECK (from_block <= to_block AND done_block >= from_block - 1 AND done_block <= to_block)
);
CREATE INDEX back_scans_open ON back_scans (chain, id) WHERE done_block < to_block;
