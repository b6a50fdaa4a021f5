-- Units, people, posts, portfolios and the duty list: projections of the journal.

create table unit (
    id        uuid primary key,
    parent    uuid,
    path      text not null unique,
    name      text not null,
    kind      text not null,
    sort      int  not null,
    successor uuid
);
create index unit_by_path on unit (path text_pattern_ops);

create table person (
    id     uuid primary key,
    name   text not null,
    status text not null
);

create table post (
    id      uuid   primary key,
    unit    uuid   not null,
    title   text   not null,
    roles   text[] not null,
    sort    int    not null,
    holder  uuid,
    deputy  uuid,
    paths   text[] not null default '{}',
    domains text[] not null default '{}'
);
create index post_by_unit on post (unit);
create index post_by_holder on post (holder);
create index post_by_deputy on post (deputy);

create table duty (
    id     uuid primary key,
    unit   uuid not null,
    code   text not null,
    domain text not null,
    kind   text not null,
    text   text not null
);
create index duty_by_domain on duty (domain);
