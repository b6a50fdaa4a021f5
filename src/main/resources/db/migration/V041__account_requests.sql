-- What protects the doors: limits by window, answers to requests that may be sent twice, drafts. None is a projection.

create table rate_window (
    what     text        not null,
    who      text        not null,
    began_at timestamptz not null,
    count    int         not null,
    primary key (what, who, began_at)
);
create index rate_window_by_time on rate_window (began_at);

create table request_key (
    account   uuid        not null references account (id) on delete cascade,
    key       text        not null,
    target    text        not null,
    body_hash bytea       not null,
    status    int,
    answer    text,
    at        timestamptz not null,
    primary key (account, key, target)
);
create index request_key_by_time on request_key (at);
comment on column request_key.target is 'method and path';
comment on column request_key.answer is 'headers and body of the answer, sealed under the key of the account';

create table draft (
    person   uuid        not null,
    form     text        not null,
    content  text        not null,
    saved_at timestamptz not null,
    primary key (person, form)
);
create index draft_by_time on draft (saved_at);
comment on column draft.content is 'what was typed, sealed under the key of the person''s drafts';
