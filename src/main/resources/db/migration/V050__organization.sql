-- Units, people, posts, portfolios and the duty list: projections of the journal.

create table unit (
    id        uuid primary key,
    parent    uuid,
    path      text not null unique,
    name      text not null,
    kind      text not null,
    sort      int  not null,
    successor uuid,
    merged_on date
);
create index unit_by_path on unit (path text_pattern_ops);
create index unit_merged on unit (successor) where successor is not null;

-- The names that a unit has had, each from a moment on.
create table unit_name (
    unit  uuid        not null,
    since timestamptz not null,
    name  text        not null,
    primary key (unit, since)
);

create table person (
    id       uuid    primary key,
    name     text    not null,
    status   text    not null,
    code     text    not null,
    initials text    not null,
    gone     boolean not null default false
);
create index person_by_initials on person (initials text_pattern_ops);
create index person_by_code on person (code) where code <> '';
create index person_by_name on person (name text_pattern_ops);

create table post (
    id        uuid    primary key,
    unit      uuid    not null,
    title     text    not null,
    roles     text[]  not null,
    sort      int     not null,
    code      text    not null,
    holder    uuid,
    deputy    uuid,
    paths     text[]  not null default '{}',
    domains   text[]  not null default '{}',
    abolished boolean not null default false
);
create index post_by_unit on post (unit);
create index post_by_holder on post (holder);
create index post_by_deputy on post (deputy);
create index post_of_leaders on post (id) where 'LEADER' = any (roles);
create index post_vacant on post (id) where holder is null;

create table absence (
    id         uuid primary key,
    post       uuid not null,
    first_day  date not null,
    last_day   date not null,
    acting     uuid,
    reason     text not null
);
create index absence_by_post on absence (post, last_day);
create index absence_by_acting on absence (acting) where acting is not null;

create table duty (
    id     uuid    primary key,
    unit   uuid    not null,
    code   text    not null,
    domain text    not null,
    kind   text    not null,
    text   text    not null,
    struck boolean not null default false
);
create index duty_by_domain on duty (domain);
create index duty_by_unit on duty (unit);

-- Files of an import between its preview and its confirmation; no projection. One set for each person.
create table organization_import (
    person  uuid        not null,
    place   int         not null,
    name    text        not null,
    content bytea       not null,
    sent_at timestamptz not null,
    primary key (person, place)
);
