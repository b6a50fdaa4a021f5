-- What people are told. Not a projection: a rebuild tells nobody anything twice.
create table notice (
    id        uuid        primary key,
    person    uuid        not null,
    kind      text        not null,
    key       text        not null,
    arguments text[]      not null,
    href      text        not null,
    reference text,
    urgent    boolean     not null,
    at        timestamptz not null,
    read_at   timestamptz
);
create index notice_by_person on notice (person, at desc, id);
create index notice_unread on notice (person) where read_at is null;

-- Where a person can be reached outside the program, sealed under the person's own key; nobody is reached unasked.
create table notice_address (
    person   uuid not null,
    channel  text not null,
    sealed   text not null,
    language text not null,
    primary key (person, channel)
);

-- By which channel a person wants which kind. In the program everything is told.
create table notice_wish (
    person  uuid not null,
    kind    text not null,
    channel text not null,
    primary key (person, kind, channel)
);

-- What is still to go out by a channel: written with its cause, claimed by one program at a time.
create table notice_outbox (
    notice      uuid        not null references notice (id),
    channel     text        not null,
    attempts    int         not null default 0,
    next_try    timestamptz not null,
    sent_at     timestamptz,
    given_up_at timestamptz,
    answer      text,
    primary key (notice, channel)
);
create index notice_outbox_waiting on notice_outbox (channel, next_try) where sent_at is null and given_up_at is null;
create index notice_outbox_given_up on notice_outbox (channel, given_up_at) where given_up_at is not null;
