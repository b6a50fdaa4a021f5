-- What goes on behind the screens: who does it until when, and what came of it last. Not a projection.
create table background_work (
    name          text        primary key,
    next_run      timestamptz not null,
    claimed_until timestamptz,
    runs          bigint      not null default 0,
    started_at    timestamptz,
    ended_at      timestamptz,
    done          int         not null default 0,
    failed        int         not null default 0,
    error         text,
    broken_runs   int         not null default 0
);
