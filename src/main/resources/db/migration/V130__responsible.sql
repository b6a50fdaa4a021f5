-- Whom the plan in force names: how the work of a unit lies among its people.

alter table matter add column responsible uuid;
comment on column matter.responsible is 'null before a plan, and after it was reopened or given to others';

-- The rows of an older folder, from its journal: ids stand open there.
update matter m set responsible = t.person
from (select distinct on (stream_id) stream_id as matter, type,
             (convert_from(payload, 'UTF8')::jsonb ->> 'responsiblePerson')::uuid as person
      from journal_entry
      where stream_kind = 'matter'
        and type in ('matter.planned', 'matter.assigned', 'matter.referred', 'matter.dispute-decided', 'matter.reopened')
      order by stream_id, version desc) t
where t.matter = m.id and t.type = 'matter.planned';
