-- What may be an earlier matter come again (requirement R16): the page proposes it, the desk shows it, the approval waits.

alter table matter add column recurrences int not null default 0;
comment on column matter.recurrences is 'how often an earlier matter was found to have come again in it, of another cause';

update matter m set recurrences = counted.n
from (select matter, count(*) as n from matter_link where relation = 'RECURRENCE' group by matter) counted
where counted.matter = m.id;

alter table matter_close_out_request add column again int not null default 0;
comment on column matter_close_out_request.again is 'how often it had come again by then, under its own number or as another';

update matter_close_out_request r set again =
    (select count(*) from matter_close_out c where c.matter = r.matter and c.reopened_at <= r.at)
    + (select count(*) from matter_link l where l.matter = r.matter and l.relation = 'RECURRENCE' and l.version < r.version);

-- Only what is closed is looked through.
create index matter_closed_by_place on matter using gin (place) where closed_at is not null and person is null;

-- Closed matters of the same field that share enough of the words for place and object, and that nobody has judged yet.
-- Two characters here and there make no place. Merged units do not matter for it.
create function matter_earlier_alike(m matter, days int, sight text[])
    returns table (id uuid, number text, title text, closed_at timestamptz, alike float) language sql stable as $$
    select e.id, e.number, e.title, e.closed_at,
           shared.n::float / greatest(1, least(cardinality(e.place), cardinality(m.place)))
    from matter e
         cross join lateral (select count(*) as n from unnest(e.place) p where p = any (m.place)) shared
    where e.place && m.place and e.id <> m.id and e.domain = m.domain
      and m.person is null and e.person is null
      and e.closed_at <= m.registered_at
      and e.closed_at >= (m.received_on - days)::timestamp at time zone 'Asia/Shanghai'
      and e.seen_from && sight
      and shared.n >= 3
      and shared.n >= 0.6 * least(cardinality(e.place), cardinality(m.place))
      and not exists (select from matter_link l where l.matter = m.id and l.other = e.id)
$$;
