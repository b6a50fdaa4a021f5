-- Opinions: a projection of their streams.
create table opinion (
    id           uuid        primary key,
    batch        uuid        not null,
    external     text        not null,
    channel      text        not null,
    category     text        not null,
    subject      text        not null,
    text         text        not null,
    said_at      timestamp,
    collected_at timestamptz not null,
    path         text        not null,
    outcome      text        not null,
    reason       text,
    matter       uuid,
    number       text,
    version      bigint      not null,
    pairs        text[]      not null
);
create index opinion_by_path on opinion (path text_pattern_ops, id);
create index opinion_by_pairs on opinion using gin (pairs);
