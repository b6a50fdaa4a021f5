-- Hand-overs of posts: one list of everything open, signed by both.

create table hand_over (
    id          uuid        primary key,
    post        uuid        not null,
    from_person uuid        not null,
    to_person   uuid        not null,
    prepared_by uuid        not null,
    prepared_at timestamptz not null,
    from_signed timestamptz,
    to_signed   timestamptz,
    items       int         not null,
    version     bigint      not null
);
create index hand_over_by_from on hand_over (from_person);
create index hand_over_by_to on hand_over (to_person);

create table hand_over_item (
    hand_over uuid        not null,
    place     int         not null,
    matter    uuid        not null,
    number    text        not null,
    what      text        not null,
    status    text        not null,
    due       timestamptz not null,
    primary key (hand_over, place)
);
comment on table hand_over_item is 'as of the preparing of the list';
