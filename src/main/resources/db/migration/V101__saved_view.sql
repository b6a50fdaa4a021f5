-- Views of the ledger that people have named: not a projection.

create table saved_view (
    id       uuid        primary key,
    person   uuid        not null,
    name     text        not null,
    query    text        not null,
    shared_to text,
    saved_at timestamptz not null,
    unique (person, name)
);
comment on column saved_view.shared_to is 'path of the unit whose people see it too; null for one''s own';
create index saved_view_shared on saved_view (shared_to) where shared_to is not null;
