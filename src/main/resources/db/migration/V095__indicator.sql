-- The superior's lists of indicators, one for each year of each home: a projection of their streams.
create table indicator_list (
    id       uuid        primary key,
    path     text        not null,
    year     integer     not null,
    issuer   text        not null,
    document text        not null,
    taken_at timestamptz not null,
    version  bigint      not null,
    unique (path, year)
);

create table indicator (
    id         uuid          primary key,
    list       uuid          not null,
    path       text          not null,
    year       integer       not null,
    position   integer       not null,
    code       text          not null,
    name       text          not null,
    category   text          not null,
    points     numeric(8, 2) not null,
    target     text          not null,
    value_now  text          not null default '',
    place      integer,
    place_of   integer,
    lost       numeric(8, 2),
    why        text          not null default '',
    as_of      date,
    unit       uuid,
    remedy     text          not null default '',
    ended_at   timestamptz,
    end_reason text,
    version    bigint        not null,
    unique (list, code)
);
create index indicator_by_list on indicator (list, position);
create index indicator_by_year on indicator (year, path);

-- Tables between preview and confirmation, sealed; no projection. One for each person.
create table indicator_import (
    person   uuid        primary key,
    name     text        not null,
    year     integer     not null,
    issuer   text        not null,
    document text        not null,
    sealed   text        not null,
    sent_at  timestamptz not null
);
