-- What the district has set: one row for each setting of each rule; a projection of the journal.
create table rule_setting (
    key        text        not null,
    version    bigint      not null,
    value      text        not null,
    valid_from date        not null,
    source     text        not null,
    reason     text        not null,
    person     uuid        not null,
    at         timestamptz not null,
    primary key (key, version)
);
create index rule_setting_in_force on rule_setting (key, valid_from desc, version desc);
