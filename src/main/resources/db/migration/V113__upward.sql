-- Words about leaders, triaged one level up. What a word says, and who wrote it without a name, is sealed in the journal.

create table upward_word (
    id           uuid        primary key,
    subject      uuid        not null,
    subject_post uuid        not null,
    receiver     uuid        not null,
    writer       uuid,
    written_at   timestamptz not null,
    due          timestamptz not null,
    triage       text,
    version      bigint      not null
);
comment on column upward_word.subject is 'the leader as a person; no query shows it to this one';
comment on column upward_word.writer is 'null where the writer stays unnamed';
create index upward_word_by_receiver on upward_word (receiver, due);
create index upward_word_by_writer on upward_word (writer) where writer is not null;
create index upward_word_unnamed on upward_word (written_at) where writer is null;
