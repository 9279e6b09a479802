-- Coin that contracts move, found by balances: SQLite. Kept column for column like the PostgreSQL file of the same number.

-- +goose Up

-- Up to which block the coin on the deposit addresses of a chain was counted.
CREATE TABLE coin_counts (
    chain   INTEGER PRIMARY KEY,
    height  INTEGER NOT NULL,
    counted INTEGER NOT NULL, -- false: begun at that height, but no balance of it is known yet
    updated_at INTEGER NOT NULL
) STRICT;

-- What an address held after a block; an address without a row held nothing when its chain's count began.
CREATE TABLE coin_balances (
    chain   INTEGER NOT NULL,
    address TEXT NOT NULL REFERENCES deposit_addresses (address),
    height  INTEGER NOT NULL,
    amount  TEXT NOT NULL CHECK (length(amount) = 78 AND amount NOT GLOB '*[^0-9]*'),
    PRIMARY KEY (chain, address)
) STRICT;

-- Coin that was swept from deposit addresses, by whomever, as the factory's events tell, until it is counted.
CREATE TABLE coin_left (
    chain        INTEGER NOT NULL,
    block_number INTEGER NOT NULL,
    block_hash   TEXT NOT NULL,
    log_index    INTEGER NOT NULL,
    address      TEXT NOT NULL,
    amount       TEXT NOT NULL CHECK (length(amount) = 78 AND amount NOT GLOB '*[^0-9]*'),
    PRIMARY KEY (chain, block_number, block_hash, log_index)
) STRICT;

-- Coin that arrived: only what no log tells of has a negative index.
CREATE INDEX payouts_coin ON payouts (chain, block_number) WHERE log_index < 0;
