-- Lessons that their writers let other units read: masked, and with nothing that leads back to the matter (requirement R41).

create table shared_lesson (
    matter         uuid        primary key,
    cause_code     text        not null,
    cause          text        not null,
    right_practice text        not null,
    prevention     text        not null,
    domain         text        not null,
    written_at     timestamptz not null,
    pairs          text[]      not null
);
comment on table shared_lesson is 'masked words, read by everybody in the district; the matter is for the program alone';
create index shared_lesson_by_pairs on shared_lesson using gin (pairs);
