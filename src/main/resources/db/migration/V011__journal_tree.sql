-- The tree over the journal: leaves in the order in which the sequencer first saw the entries, and signed checkpoints.

create table journal_pending (
    seen        bigint generated always as identity primary key,
    stream_kind text   not null,
    stream_id   uuid   not null,
    version     bigint not null
);
comment on table journal_pending is 'entries without a leaf yet, written with them and taken away by the sequencer';

create table journal_leaf (
    index       bigint primary key,
    stream_kind text   not null,
    stream_id   uuid   not null,
    version     bigint not null,
    hash        bytea  not null,
    unique (stream_kind, stream_id, version)
);

create table journal_node (
    level int    not null check (level > 0),
    index bigint not null,
    hash  bytea  not null,
    primary key (level, index)
);
comment on table journal_node is 'roots of whole subtrees of 2^level leaves: a proof reads some tens of rows, whatever the size';

create table journal_checkpoint (
    size   bigint      primary key,
    root   bytea       not null,
    note   text        not null,
    made_at timestamptz not null
);
