-- What is handed over with a post beside matters: remedies of indicators, opinions without an outcome, drafts begun.

create table hand_over_other (
    hand_over uuid not null,
    place     int  not null,
    kind      text not null,
    ref       uuid,
    name      text not null,
    due       date,
    primary key (hand_over, place)
);
comment on table hand_over_other is 'as of the preparing of the list; of a draft only its kind';
