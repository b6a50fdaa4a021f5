-- Drafts of problems, sealed under a key of their writer. Not a projection: nothing of them stands in the journal.
create table problem_draft (
    id       uuid        primary key,
    person   uuid        not null,
    sealed   text        not null,
    saved_at timestamptz not null
);
create index problem_draft_by_person on problem_draft (person, saved_at desc, id);
