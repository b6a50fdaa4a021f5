-- Whoever called the hotline or came with a petition is the first voice of what was made of it, whatever its kind.
insert into matter_voice (matter, voice, label)
select m.id, m.id, m.title
from matter m
where m.source in ('HOTLINE', 'PETITION') and m.origin is null and m.person is null
  and not exists (select from matter_link l where l.matter = m.id and l.relation = 'SPLIT_FROM')
on conflict (matter, voice) do nothing;

update matter m set voices = (select count(*) from matter_voice v where v.matter = m.id);
