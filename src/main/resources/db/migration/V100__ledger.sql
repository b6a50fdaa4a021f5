-- The ledger: rows that follow from the events of one matter each, and the numbers that have been given.

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
    listed          boolean     not null default false,
    status          text        not null,
    next_role       text        not null,
    planned         boolean     not null default false,
    cause_code      text,
    cause           text,
    owner           uuid        not null,
    path            text        not null,
    seen_from       text[]      not null,
    unit            uuid,
    leader          uuid,
    person          uuid,
    origin          uuid,
    merged_into     uuid,
    received_on     date        not null,
    registered_at   timestamptz not null,
    assigned_at     timestamptz,
    requested_at    timestamptz,
    closed_at       timestamptz,
    ended_at        timestamptz,
    first_due       timestamptz not null,
    due             timestamptz not null,
    near            timestamptz not null,
    step_due        timestamptz,
    stopped_from    timestamptz,
    stopped_until   timestamptz,
    time_asked      text,
    look_back_on    date,
    first_days      int,
    route           text,
    recheck         boolean     not null default false,
    returns         int         not null default 0,
    redos           int         not null default 0,
    reopenings      int         not null default 0,
    extensions      int         not null default 0,
    version         bigint      not null,
    pairs           text[]      not null,
    place           text[]      not null
);
comment on column matter.seen_from is 'to whom it shows itself: paths of units with all above them, posts, a person';
comment on column matter.first_days is 'working days of its first clock; 0 for hours, null for calendar days';
comment on column matter.place is 'pairs of its place and object: what recurrence is proposed by';

create index matter_by_sight on matter using gin (seen_from);
create index matter_by_pairs on matter using gin (pairs);
create index matter_by_place on matter using gin (place);
create index matter_by_owner on matter (owner) where ended_at is null;
create index matter_by_due on matter (due, number) where ended_at is null;
create index matter_by_unit on matter (unit, closed_at);
create index matter_by_origin on matter (origin);

-- How a matter stands against its date at a moment; kept nowhere.
create function matter_light(m matter, now timestamptz) returns text language sql immutable as $$
    select case
        when m.merged_into is not null then 'MERGED'
        when m.ended_at is not null then 'CLOSED'
        when m.stopped_from <= now and now < m.stopped_until then 'STOPPED'
        -- Its date is kept once it was said to be done in time: what is late after that is the checking.
        when m.requested_at < m.due then 'ON_TIME'
        when m.due <= now then 'OVERDUE'
        when m.near <= now then 'NEAR'
        else 'ON_TIME' end
$$;

create table matter_look_back (
    matter uuid    not null,
    due    date    not null,
    done   boolean not null default false,
    primary key (matter, due)
);

create table matter_close_out_request (
    matter       uuid        not null,
    version      bigint      not null,
    at           timestamptz not null,
    route        text        not null,
    why          text        not null,
    voices       int         not null,
    redos        int         not null,
    may_be_small boolean     not null,
    first_days   int,
    primary key (matter, version)
);
comment on table matter_close_out_request is 'what each request asked of verifiers: the route taken, and what the route follows from';
create index matter_close_out_request_lately on matter_close_out_request (at);

create table matter_assignment (
    matter  uuid        not null,
    version bigint      not null,
    unit    uuid        not null,
    at      timestamptz not null,
    primary key (matter, version)
);
comment on table matter_assignment is 'inflow: every time a unit was given a matter or a part of one';
create index matter_assignment_by_unit on matter_assignment (unit, at);

create table matter_part (
    matter uuid not null,
    part   int  not null,
    kind   text not null,
    unit   uuid not null,
    owner  uuid not null,
    what   text not null,
    due    date not null,
    state  text not null,
    primary key (matter, part)
);
create index matter_part_owed on matter_part (owner) where state = 'OWED';

create table matter_voice (
    matter   uuid    not null,
    voice    uuid    not null,
    label    text    not null,
    last_end text,
    attempts int     not null default 0,
    settled  boolean not null default false,
    primary key (matter, voice)
);
create index matter_voice_by_voice on matter_voice (voice);

create table matter_instruction (
    matter      uuid        not null,
    number      int         not null,
    leader      uuid        not null,
    text        text        not null,
    due         date,
    given_at    timestamptz not null,
    entered_by  uuid        not null,
    confirmed   boolean     not null,
    answer      text,
    answered_at timestamptz,
    primary key (matter, number)
);
create index matter_instruction_waiting on matter_instruction (leader) where answer is null;

create table matter_copy (
    matter  uuid        not null,
    post    uuid        not null,
    note    text,
    sent_at timestamptz not null,
    read_at timestamptz,
    primary key (matter, post)
);
create index matter_copy_unread on matter_copy (post) where read_at is null;

create table matter_link (
    matter   uuid   not null,
    version  bigint not null,
    other    uuid   not null,
    number   text   not null,
    relation text   not null,
    primary key (matter, version)
);

create table matter_evidence (
    matter     uuid    not null,
    version    bigint  not null,
    sha256     text    not null,
    name       text    not null,
    media_type text    not null,
    caption    text    not null,
    fact_date  date    not null,
    of_result  boolean not null,
    primary key (matter, version)
);
create index matter_evidence_by_file on matter_evidence (sha256);

create table error_book (
    matter         uuid        primary key,
    number         text        not null,
    wrong          text        not null,
    cause          text        not null,
    right_practice text        not null,
    prevention     text        not null,
    domain         text        not null,
    written_at     timestamptz not null,
    pairs          text[]      not null
);
comment on table error_book is 'seen by whoever sees its matter';
create index error_book_by_pairs on error_book using gin (pairs);

create table rule_register (
    matter  uuid        not null,
    version bigint      not null,
    number  text        not null,
    rule    text        not null,
    at      timestamptz not null,
    primary key (matter, version)
);
