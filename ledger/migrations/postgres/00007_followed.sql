-- Which assets of a chain are followed, and their past that is still to be scanned: PostgreSQL. Kept column for column like the SQLite file of
-- the same number. Programs of the version before go on working on it.

-- +goose Up

CREATE TABLE followed (
    chain      BIGINT NOT NULL,
    asset      TEXT COLLATE "C" NOT NULL,
    since      BIGINT NOT NULL, -- the first block that payouts in it count from
    next_block BIGINT NOT NULL, -- the next block to scan for what was missed
    last_block BIGINT NOT NULL, -- the last of these; nothing is left if it is below next_block
    left_after BIGINT NOT NULL, -- the block after which it was left out of the configuration; -1 = it is followed
    PRIMARY KEY (chain, asset)
);

-- What was configured before this version is followed since the oldest block that is known.
INSERT INTO followed (chain, asset, since, next_block, last_block, left_after)
    SELECT a.chain, a.id, LEAST(b.first, (SELECT MIN(p.block_number) FROM payouts p WHERE p.chain = a.chain)), 1, 0, -1
    FROM assets a JOIN (SELECT chain, MIN(number) + 1 AS first FROM blocks GROUP BY chain) b ON b.chain = a.chain
    WHERE a.id LIKE '%/0x%';
