-- Accounts, links, sessions, tokens: secrets, therefore not a projection; none of their content enters an event.

create table account (
    id            uuid        primary key,
    login         text        not null unique,
    person        uuid        not null,
    holder        text        not null default '',
    password_hash text        not null,
    second_factor text,
    last_step     bigint      not null default 0,
    admin_role    text check (admin_role in
                      ('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR')),
    failures      int         not null default 0,
    locked_until  timestamptz,
    opened_at     timestamptz not null,
    closed_at     timestamptz,
    version       bigint      not null default 1
);
create unique index account_of_person on account (person) where closed_at is null;
create unique index account_of_administration on account (admin_role) where closed_at is null and admin_role is not null;
create unique index account_of_holder on account (holder) where closed_at is null and admin_role is not null and holder <> '';
comment on column account.login is 'never given again, also after closing: an old act keeps its one meaning';
comment on column account.holder is 'name of an administrator who is not in the organization: nobody holds two administrations';
comment on column account.second_factor is 'sealed under the key of the account';
comment on column account.last_step is 'the last accepted step of the second factor: a code is used once';
comment on column account.admin_role is 'a single column: nobody holds two of the three administrations';
comment on column account.version is 'what a form has seen; moved by every change that an administrator makes';

create table account_link (
    id            uuid        primary key,
    token_hash    bytea       not null unique,
    purpose       text        not null check (purpose in ('ADMINISTRATOR', 'ACCOUNT', 'PASSWORD')),
    admin_role    text,
    person        uuid,
    account       uuid        references account (id),
    second_factor text,
    made_by       uuid        references account (id),
    made_at       timestamptz not null,
    expires_at    timestamptz not null,
    used_at       timestamptz
);
comment on column account_link.second_factor is 'sealed; becomes the account''s when the link is used with a right code';
comment on column account_link.made_by is 'null for the link of the first start';

create table session (
    id         uuid        primary key,
    token_hash bytea       not null unique,
    account    uuid        not null references account (id) on delete cascade,
    device     text        not null default '',
    began_at   timestamptz not null,
    seen_at    timestamptz not null
);
create index session_by_account on session (account);

create table api_token (
    id         uuid        primary key,
    token_hash bytea       not null unique,
    account    uuid        not null references account (id) on delete cascade,
    scopes     text[]      not null,
    made_at    timestamptz not null,
    expires_at timestamptz not null
);
create index api_token_by_account on api_token (account);
