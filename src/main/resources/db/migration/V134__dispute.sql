-- Every dispute that went to a joint decision, so that late decisions are still counted when they have been taken. A folder
-- that had disputes before this table has those with a date in it after "rebuild".
create table matter_dispute (
    matter    uuid        not null primary key,
    opened_at timestamptz not null,
    decide_by timestamptz not null,
    ended_at  timestamptz
);
comment on column matter_dispute.ended_at is 'a unit has it since: by the decision, or where the rulebook no longer asks for one';
