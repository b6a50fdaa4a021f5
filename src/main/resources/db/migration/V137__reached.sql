-- Which of its plan's two aims a close-out reached (requirement R20), and whether it was of a first sign only, which
-- counts against nobody (requirement R35). A row for each close-out.
create table matter_reached (
    matter     uuid    not null,
    version    bigint  not null,
    early_sign boolean not null,
    aim        text,
    shown      text,
    primary key (matter, version)
);
comment on column matter_reached.aim is 'null where the plan had none, and for what was closed before this was asked';
comment on column matter_reached.early_sign is 'as it was judged when it was closed out';

-- Of an older folder, from its journal: the last judgement before the close-out, and of what was taken over since the
-- graver one.
insert into matter_reached (matter, version, early_sign)
select c.matter, c.version, coalesce(judged.severity = 'EARLY_SIGN' and not exists (
           select from journal_entry t
           where t.stream_kind = 'matter' and t.stream_id = c.matter and t.version between judged.version and c.version
             and convert_from(t.payload, 'UTF8')::jsonb #>> '{marks,appraisal,severity}' in ('ORDINARY', 'GRAVE')), false)
from matter_close_out c
     left join lateral (
         select t.version, t.severity
         from (select e.version,
                      coalesce(convert_from(e.payload, 'UTF8')::jsonb #>> '{appraisal,severity}',
                               convert_from(e.payload, 'UTF8')::jsonb #>> '{marks,appraisal,severity}') as severity,
                      e.type
               from journal_entry e
               where e.stream_kind = 'matter' and e.stream_id = c.matter and e.version < c.version
                 and e.type in ('matter.appraised', 'matter.took-over', 'matter.split-from')) t
         where t.severity is not null
         order by (t.type = 'matter.appraised') desc, case when t.type = 'matter.appraised' then -t.version else t.version end
         limit 1) judged on true;
