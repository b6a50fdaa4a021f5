-- The ledger: one row a matter, a pure function of its events, and the numbers that have been given.

create table matter_number (
    year int primary key,
    last int not null
);
comment on table matter_number is 'not a projection: the highest number given in a year';

create table matter (
    id              uuid        primary key,
    number          text        not null unique,
    kind            text        not null,
    title           text        not null,
    domain          text        not null,
    source          text        not null,
    reactive        boolean     not null,
    status          text        not null,
    next_role       text        not null,
    owner           uuid        not null,
    path            text        not null,
    registered_path text        not null,
    unit            uuid,
    leader          uuid,
    origin          uuid,
    received_on     date        not null,
    registered_at   timestamptz not null,
    first_due       timestamptz not null,
    due             timestamptz not null,
    near            timestamptz not null,
    step_due        timestamptz,
    closed_at       timestamptz,
    look_back_on    date,
    returns         int         not null default 0,
    redos           int         not null default 0,
    version         bigint      not null,
    pairs           text[]      not null
);

create index matter_by_path on matter (path text_pattern_ops, number);
create index matter_by_registered_path on matter (registered_path text_pattern_ops, number);
create index matter_by_owner on matter (owner) where closed_at is null;
create index matter_by_pairs on matter using gin (pairs);

create table matter_look_back (
    matter uuid not null,
    due    date not null,
    done   boolean not null default false,
    primary key (matter, due)
);
