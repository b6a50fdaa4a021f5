-- Tables of matters between preview and confirmation, sealed under a key of their sender; no projection. One for each person.
create table matter_import (
    person  uuid        primary key,
    kind    text        not null,
    name    text        not null,
    sealed  text        not null,
    sent_at timestamptz not null
);

-- Rows of a table are looked for among the matters of their kind that were received on the same days.
create index matter_by_receipt on matter (kind, received_on);
