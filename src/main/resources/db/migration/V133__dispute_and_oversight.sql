-- A dispute has a clock of its own, and a listing for oversight is reported on and ended. What stood in a folder before
-- has its days here after "rebuild".
alter table matter add column decide_by timestamptz,
                   add column listed_by uuid,
                   add column report_by date,
                   add column reported boolean not null default false;
comment on column matter.decide_by is 'while units dispute whose it is: when the joint decision is due';
comment on column matter.listed_by is 'the post that listed it for oversight, while it is listed';
comment on column matter.report_by is 'the day by which the unit reports to whoever listed it';
comment on column matter.reported is 'the unit has reported since it was listed';
create index matter_in_dispute on matter (decide_by) where decide_by is not null;
