-- Who holds a lease, for people, and who has asked for it: SQLite. Kept column for column like the PostgreSQL file of the same
-- number. Programs of the version before go on working on it.

-- +goose Up

ALTER TABLE leases ADD COLUMN who TEXT NOT NULL DEFAULT ''; -- the holder's process, for people
ALTER TABLE leases ADD COLUMN since INTEGER NOT NULL DEFAULT 0; -- when the holder took it
ALTER TABLE leases ADD COLUMN wanted TEXT NOT NULL DEFAULT ''; -- who has asked for it
ALTER TABLE leases ADD COLUMN wanted_until INTEGER NOT NULL DEFAULT 0; -- when that is forgotten
