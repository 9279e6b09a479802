-- Accounts that change all the time: PostgreSQL. Kept column for column like the SQLite file of the same number, which lays the same tables out
-- anew; here that is not needed. Programs of the version before go on working on it.

-- +goose Up

-- Half of each page stays free, so that new versions of a row go beside the old one and touch no index; dead ones are taken away early.
ALTER TABLE accounts SET (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);
