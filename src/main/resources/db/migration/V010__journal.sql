-- The one journal. A payload is stored and hashed as the bytes that were written.

create table journal_stream (
    kind    text   not null,
    id      uuid   not null,
    version bigint not null check (version > 0),
    primary key (kind, id)
);

create table journal_entry (
    stream_kind  text        not null,
    stream_id    uuid        not null,
    version      bigint      not null check (version > 0),
    type         text        not null,
    schema       int         not null,
    person       uuid        not null,
    post         uuid,
    on_behalf_of uuid,
    at           timestamptz not null,
    recorded_at  timestamptz not null,
    payload      bytea       not null,
    salt         bytea,
    primary key (stream_kind, stream_id, version),
    foreign key (stream_kind, stream_id) references journal_stream (kind, id) deferrable initially deferred
);

comment on column journal_entry.at is 'office time of the act';
comment on column journal_entry.recorded_at is 'when the machine wrote it';
comment on column journal_entry.salt is 'for sealed kinds of streams: without it nobody can guess what a leaf hash stands for';

create index journal_entry_by_person on journal_entry (person, recorded_at);
create index journal_entry_by_time on journal_entry (recorded_at);
