-- What the office itself has decided about its calendar: projections of the journal. What ships lies in the product.

create table calendar_year (
    year    int    primary key,
    sources text[] not null,
    days    text[] not null
);

create table office_hours (
    valid_from date   primary key,
    seasons    text[] not null,
    source     text   not null
);
