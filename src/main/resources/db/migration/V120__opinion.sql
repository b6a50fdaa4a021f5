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
-- A number of the source stands once in the register of a unit, also where two people import at once.
create unique index opinion_by_external on opinion (path, external);

-- Tables between preview and confirmation, sealed; no projection. One for each person.
create table opinion_import (
    person  uuid        primary key,
    name    text        not null,
    sealed  text        not null,
    sent_at timestamptz not null
);
