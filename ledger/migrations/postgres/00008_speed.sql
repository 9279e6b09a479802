-- Payouts that are stored by the thousand: PostgreSQL. Kept column for column like the SQLite file of the same number. Programs of the version
-- before go on working on it, but they store no payout while the indexes are built, settle none that this version found in a range of blocks, and can
-- neither count coin nor add what was missed: stop their role watch first.

-- +goose Up

-- One index for a user's payouts and for those that are still to come, in place of two. Those whose user is '' were found in a range of blocks and
-- are not in it: their user is looked up when they are settled. It comes first, so that what locks out everybody comes when the long part is done.
CREATE INDEX payouts_owner ON payouts (user_id, id, state) WHERE user_id <> '';
-- The place of a payout, with the number of the block first, so that new ones go to the end of the index: in the order of hashes they are all over it,
-- and to put them there took longer than all the rest of storing them. It serves for those that are not settled too: they lie above what is final.
CREATE UNIQUE INDEX payouts_place ON payouts (chain, block_number, block_hash, log_index);
ALTER TABLE payouts DROP CONSTRAINT payouts_chain_block_hash_log_index_key;
DROP INDEX payouts_user;
DROP INDEX payouts_open;
DROP INDEX payouts_incoming;

-- Whoever stores a payout has looked up its asset and its address, none of which is ever deleted, and the audit makes sure of it: to let
-- the database look each up again, and lock it, took more time than to store the row.
ALTER TABLE payouts DROP CONSTRAINT payouts_asset_fkey, DROP CONSTRAINT payouts_address_fkey, DROP CONSTRAINT payouts_user_id_fkey;
ALTER TABLE address_balances DROP CONSTRAINT address_balances_address_fkey;
ALTER TABLE income DROP CONSTRAINT income_user_id_fkey;
ALTER TABLE income_totals DROP CONSTRAINT income_totals_user_id_fkey;
