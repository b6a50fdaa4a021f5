-- Who outside is told of what happens here. A subscription that was ended stays, so that one sees who had it.
create table webhook (
    id            uuid        primary key,
    url           text        not null,
    types         text[]      not null,
    sealed_secret text        not null,
    made_by       uuid        not null,
    made_at       timestamptz not null,
    ended_by      uuid,
    ended_at      timestamptz
);

-- What a subscriber is still to be told, in the order of each stream.
create table webhook_call (
    id           bigint      generated always as identity primary key,
    call         uuid        not null unique,
    webhook      uuid        not null references webhook (id),
    subject_kind text        not null,
    subject_id   uuid        not null,
    type         text        not null,
    body         text        not null,
    attempts     int         not null default 0,
    next_try     timestamptz not null,
    delivered_at timestamptz,
    given_up_at  timestamptz,
    answer       text
);
create index webhook_call_waiting on webhook_call (webhook, subject_kind, subject_id, id)
    where delivered_at is null and given_up_at is null;
create index webhook_call_due on webhook_call (next_try) where delivered_at is null and given_up_at is null;
create index webhook_call_given_up on webhook_call (given_up_at) where given_up_at is not null;
