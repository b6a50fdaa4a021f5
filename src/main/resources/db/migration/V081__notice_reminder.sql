-- Which clock of which matter is followed, and to when. It belongs to the clock, so a return changes nothing here.
create table notice_clock (
    subject_kind text        not null,
    subject_id   uuid        not null,
    clock        text        not null,
    due          timestamptz not null,
    primary key (subject_kind, subject_id, clock)
);

-- The steps of a followed clock: −n is n working days before the end, 0 its last day, n the n-th time after it. A step
-- that was told stays, so that it is told once for each date, whoever asks how often.
create table notice_schedule (
    subject_kind text        not null,
    subject_id   uuid        not null,
    clock        text        not null,
    due          timestamptz not null,
    step         int         not null,
    at           timestamptz not null,
    attempts     int         not null default 0,
    told_at      timestamptz,
    primary key (subject_kind, subject_id, clock, due, step)
);
create index notice_schedule_waiting on notice_schedule (at) where told_at is null;
