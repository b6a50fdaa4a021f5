-- The superior's indicators that a matter serves, as its plan names them.

create table matter_indicator (
    matter    uuid not null,
    indicator uuid not null,
    primary key (matter, indicator)
);
create index matter_indicator_by_indicator on matter_indicator (indicator);
