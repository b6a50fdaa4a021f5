-- Keys per person and matter, wrapped by the house key, which is never in the database. Not a projection.
create table vault_key (
    subject_kind text        not null,
    subject_id   uuid        not null,
    wrapped      bytea,
    made_at      timestamptz not null,
    destroyed_at timestamptz,
    primary key (subject_kind, subject_id),
    check ((wrapped is null) = (destroyed_at is not null))
);
