-- A personal problem is its person's alone until the person has signed the list on which it stands (practice P12).

alter table matter add column opens_to text[] not null default '{}';
alter table matter add column laid_open boolean not null default false;
comment on column matter.opens_to is 'who else sees a personal matter once its person has signed the list: marks as in seen_from';
comment on column matter.laid_open is 'its person has signed; or, in earlier years, asked somebody else to look at it';

update matter m
set opens_to = (select coalesce(array_agg(mark order by mark collate "C"), '{}')
                from unnest(m.seen_from) mark where mark <> 'person:' || m.person)
where m.person is not null;

update matter m
set laid_open = exists (select from journal_entry e
                        where e.stream_kind = 'matter' and e.stream_id = m.id
                          and e.type in ('matter.close-out-requested', 'matter.time-asked'))
where m.person is not null;

update matter set seen_from = array['person:' || person] where person is not null and not laid_open;
