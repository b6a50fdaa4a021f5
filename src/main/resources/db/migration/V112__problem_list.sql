-- Lists of problems, edition by edition, as they were signed.

create table problem_list (
    id        uuid        not null,
    edition   bigint      not null,
    unit      uuid        not null,
    path      text        not null,
    person    uuid,
    signed_by uuid        not null,
    signed_at timestamptz not null,
    items     int         not null,
    seen_from text[]      not null,
    primary key (id, edition)
);
comment on column problem_list.seen_from is 'to whom it shows itself: marks as in matter.seen_from';
create index problem_list_by_sight on problem_list using gin (seen_from);

create table problem_list_item (
    list    uuid   not null,
    edition bigint not null,
    matter  uuid   not null,
    number  text   not null,
    version bigint not null,
    status  text   not null,
    primary key (list, edition, matter)
);
comment on table problem_list_item is 'as of the signature';
