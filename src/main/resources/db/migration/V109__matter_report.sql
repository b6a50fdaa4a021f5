-- What is kept of a unit's reports (progress, result) so that the same words are known again under another matter. No
-- words: those are read from the journal by whoever may see the matter. A folder that had reports before this table has
-- them in it after "rebuild".
create table matter_report (
    matter     uuid   not null,
    version    bigint not null,
    characters int    not null,
    hashes     int[]  not null,
    keys       int[]  not null,
    primary key (matter, version)
);
comment on column matter_report.keys is 'the smallest hashes: what a search for candidates goes by';
create index matter_report_by_keys on matter_report using gin (keys);
