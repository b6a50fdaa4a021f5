-- What a matter was judged to weigh, and by what the office found it itself.

alter table matter add column severity text;
alter table matter add column attitudes text[] not null default '{}';
comment on column matter.severity is 'null until somebody has judged it';

create index matter_by_attitude on matter using gin (attitudes) where attitudes <> '{}';

-- The office's own eyes, as in MatterSource.selfFound.
create function self_found(source text) returns boolean language sql immutable as $$
    select source in ('SELF_FOUND', 'GRID', 'OVERSIGHT')
$$;

-- A problem in earnest that others had to find, at a place and in a field of which the unit had listed nothing itself.
create function matter_missed(m matter) returns boolean language sql stable as $$
    select m.reactive and m.severity in ('ORDINARY', 'GRAVE') and m.unit is not null and m.person is null
       and not exists (
           select from matter e
           where e.unit = m.unit and e.id <> m.id and e.domain = m.domain and self_found(e.source)
             and e.registered_at < m.registered_at and e.place && m.place
             and 2 * (select count(*) from unnest(e.place) p where p = any (m.place))
                 >= least(cardinality(e.place), cardinality(m.place)))
$$;
