-- Coin that contracts move, found by balances: PostgreSQL. Kept column for column like the SQLite file of the same
-- number. Programs of the version before go on working on it.

-- +goose Up

-- Up to which block the coin on the deposit addresses of a chain was counted.
CREATE TABLE coin_counts (
    chain   BIGINT PRIMARY KEY,
    height  BIGINT NOT NULL,
    counted BOOLEAN NOT NULL, -- false: begun at that height, but no balance of it is known yet
    updated_at BIGINT NOT NULL
);

-- What an address held after a block; an address without a row held nothing when its chain's count began.
CREATE TABLE coin_balances (
    chain   BIGINT NOT NULL,
    address TEXT COLLATE "C" NOT NULL REFERENCES deposit_addresses (address),
    height  BIGINT NOT NULL,
    amount  NUMERIC(78, 0) NOT NULL CHECK (amount >= 0),
    PRIMARY KEY (chain, address)
);

-- Coin that was swept from deposit addresses, by whomever, as the factory's events tell, until it is counted.
CREATE TABLE coin_left (
    chain        BIGINT NOT NULL,
    block_number BIGINT NOT NULL,
    block_hash   TEXT NOT NULL,
    log_index    BIGINT NOT NULL,
    address      TEXT COLLATE "C" NOT NULL,
    amount       NUMERIC(78, 0) NOT NULL CHECK (amount >= 0),
    PRIMARY KEY (chain, block_number, block_hash, log_index)
);

-- Coin that arrived: only what no log tells of has a negative index.
CREATE INDEX payouts_coin ON payouts (chain, block_number) WHERE log_index < 0;
