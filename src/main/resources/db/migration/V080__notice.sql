-- What people are told. Not a projection: a rebuild tells nobody anything twice.
create table notice (
    id        uuid        primary key,
    person    uuid        not null,
    key       text        not null,
    arguments text[]      not null,
    href      text        not null,
    at        timestamptz not null,
    read_at   timestamptz
);
create index notice_by_person on notice (person, at desc, id);
create index notice_unread on notice (person) where read_at is null;

-- Where a person wants to be told by mail; nobody is told by mail unasked.
create table notice_address (
    person   uuid primary key,
    address  text not null,
    language text not null
);

-- Mail that is still to go out: written with its cause, claimed by one program at a time.
create table notice_mail (
    notice        uuid        primary key references notice (id),
    address       text        not null,
    language      text        not null,
    attempts      int         not null default 0,
    next_try      timestamptz not null,
    sent_at       timestamptz,
    given_up_at   timestamptz
);
create index notice_mail_waiting on notice_mail (next_try) where sent_at is null and given_up_at is null;
