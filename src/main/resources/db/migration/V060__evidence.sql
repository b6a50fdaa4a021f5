-- What is kept of a photo so that its copies are known again. It belongs to a content, not to a matter; which matters
-- hold the content is the ledger's knowledge. Not a projection: made from the files, and made again where a row is missing.
create table evidence_print (
    sha256 text        primary key,
    keys   int[]       not null,
    hashes bytea       not null,
    sketch bytea       not null,
    at     timestamptz not null
);
-- Without a pending list: a search right after an upload costs the same as any other.
create index evidence_print_keys on evidence_print using gin (keys) with (fastupdate = off);
alter table evidence_print alter column sketch set storage external;
