-- Which assets of a chain are followed, and their past that is still to be scanned: SQLite. Kept column for column like the PostgreSQL file of
-- the same number. Programs of the version before go on working on it.

-- +goose Up

CREATE TABLE followed (
    chain      INTEGER NOT NULL,
    asset      TEXT NOT NULL,
    since      INTEGER NOT NULL, -- the first block that payouts in it count from
    next_block INTEGER NOT NULL, -- the next block to scan for what was missed
    last_block INTEGER NOT NULL, -- the last of these; nothing is left if it is below next_block
    left_after INTEGER NOT NULL, -- the block after which it was left out of the configuration; -1 = it is followed
    PRIMARY KEY (chain, asset)
) STRICT;

-- What was configured before this version is followed since the oldest block that is known.
INSERT INTO followed (chain, asset, since, next_block, last_block, left_after)
    SELECT a.chain, a.id, MIN(b.first, COALESCE((SELECT MIN(p.block_number) FROM payouts p WHERE p.chain = a.chain), b.first)), 1, 0, -1
    FROM assets a JOIN (SELECT chain, MIN(number) + 1 AS first FROM blocks GROUP BY chain) b ON b.chain = a.chain
    WHERE a.id LIKE '%/0x%';
