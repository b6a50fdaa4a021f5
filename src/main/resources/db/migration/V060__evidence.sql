-- What is kept of a photo so that its copies are known again. It belongs to a content, not to a matter; which matters
-- hold the content is the ledger's knowledge. Not a projection: made from the files, and made again where a row is missing.
create table evidence_print (
    number bigint      generated always as identity primary key,
    sha256 text        not null unique,
    hashes bytea       not null,
    sketch bytea       not null,
    at     timestamptz not null
);
alter table evidence_print alter column sketch set storage external;

-- Under which pieces of its hashes a photo is looked for. A table of its own and no array: the planner takes the cost of
-- comparing arrays for nothing and reads every row.
create table evidence_print_key (
    key   int    not null,
    print bigint not null,
    primary key (key, print)
);
