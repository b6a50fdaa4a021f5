-- Accounts, sessions, tokens: secrets, therefore not a projection; none of their content enters an event.

create table account (
    id            uuid        primary key,
    login         text        not null unique,
    person        uuid        not null unique,
    password_hash text        not null,
    second_factor bytea,
    last_step     bigint      not null default 0,
    admin_role    text check (admin_role in
                      ('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR')),
    failures      int         not null default 0,
    locked_until  timestamptz,
    opened_at     timestamptz not null
);
comment on column account.person is 'one account, one human';
comment on column account.last_step is 'the last accepted step of the second factor: a code is used once';
comment on column account.admin_role is 'a single column: nobody holds two of the three administrations';

create table session (
    token_hash bytea       primary key,
    account    uuid        not null references account (id) on delete cascade,
    began_at   timestamptz not null,
    seen_at    timestamptz not null
);
create index session_by_account on session (account);

create table api_token (
    token_hash bytea       primary key,
    account    uuid        not null references account (id) on delete cascade,
    scopes     text[]      not null,
    made_at    timestamptz not null,
    expires_at timestamptz not null
);
create index api_token_by_account on api_token (account);
