-- What a close-out was on its day stays, whatever becomes of the matter after: the figures count these rows (practice P2).

create table matter_close_out (
    matter       uuid        not null,
    version      bigint      not null,
    kind         text        not null,
    self_found   boolean     not null,
    reactive     boolean     not null,
    personal     boolean     not null,
    unit         uuid,
    path         text        not null,
    requested_at timestamptz not null,
    first_due    timestamptz not null,
    due          timestamptz not null,
    closed_at    timestamptz not null,
    by_first     boolean     not null,
    by_present   boolean     not null,
    reopened_at  timestamptz,
    primary key (matter, version)
);
comment on table matter_close_out is 'a row per close-out; only reopened_at is added later';
comment on column matter_close_out.by_first is 'said to be done before its first date';
create index matter_close_out_by_time on matter_close_out (closed_at);

create table matter_call_end (
    matter   uuid        not null,
    version  bigint      not null,
    voice    uuid        not null,
    call_end text        not null,
    at       timestamptz not null,
    unit     uuid,
    primary key (matter, version)
);
comment on table matter_call_end is 'how a call ended: at once where the caller judged, else when an approver agreed';
create index matter_call_end_by_time on matter_call_end (at);

alter table matter_look_back add column done_at timestamptz;
alter table matter_look_back add column holds boolean;
comment on column matter_look_back.holds is 'what the look back found; null until it is done';

-- How a look back stands on a day; a day that has passed without one is late.
create function look_back_state(l matter_look_back, today date) returns text language sql immutable as $$
    select case when l.done and l.holds then 'HELD'
                when l.done then 'BROKEN'
                when l.due < today then 'LATE'
                when l.due <= today + 30 then 'DUE'
                else 'LATER' end
$$;

-- It broke again under its own number, or another matter is the same again.
create function close_out_came_again(c matter_close_out) returns boolean language sql stable as $$
    select c.reopened_at is not null
        or exists (select from matter_link l where l.other = c.matter and l.relation = 'RECURRENCE')
$$;

-- The rows of an older folder, from its journal: dates, ids and constants stand open there, only words are sealed.

create temporary table told on commit drop as
select stream_id as matter, version, type, at, convert_from(payload, 'UTF8')::jsonb as said
from journal_entry where stream_kind = 'matter';
create index told_of on told (matter, version);
analyze told;

insert into matter_close_out
select e.matter, e.version, m.kind, self_found(m.source),
       first.reactive, m.person is not null, held.unit, held.path,
       asked.at, first.due, clock.due, e.at, asked.at < first.due, asked.at < clock.due, again.at
from told e
     join matter m on m.id = e.matter
     cross join lateral (
         select t.at from told t
         where t.matter = e.matter and t.version < e.version and t.type = 'matter.close-out-requested'
         order by t.version desc limit 1) asked
     cross join lateral (
         select (t.said #>> '{rectify,deadline,due}')::timestamptz as due from told t
         where t.matter = e.matter and t.version < e.version and t.said #>> '{rectify,deadline,due}' is not null
         order by t.version desc limit 1) clock
     cross join lateral (
         select min(coalesce(t.said -> 'marks' ->> 'firstDue', t.said #>> '{rectify,deadline,due}')::timestamptz) as due,
                bool_or(coalesce((t.said -> 'marks' ->> 'reactive')::boolean, t.type = 'matter.registered'
                    and t.said ->> 'source' in ('SUPERIOR', 'DISCIPLINARY_INSPECTION', 'KEY_PROJECT', 'PUBLIC_OPINION',
                                                'TV_INQUIRY', 'MEDIA', 'PETITION', 'HOTLINE', 'EVALUATION', 'INSPECTION'))) as reactive
         from told t
         where t.matter = e.matter and t.version < e.version
           and (t.type = 'matter.registered' or t.said -> 'marks' is not null)) first
     cross join lateral (
         select case when t.type <> 'matter.referred' then (t.said ->> 'unit')::uuid end as unit, t.said ->> 'path' as path from told t
         where t.matter = e.matter and t.version < e.version
           and t.type in ('matter.registered', 'matter.assigned', 'matter.referred', 'matter.dispute-decided', 'matter.reopened')
         order by t.version desc limit 1) held
     left join lateral (
         select t.at from told t
         where t.matter = e.matter and t.version > e.version and t.type = 'matter.reopened'
         order by t.version limit 1) again on true
where e.type = 'matter.closed-out';

insert into matter_call_end
select e.matter, e.version, (e.said ->> 'voice')::uuid, e.said ->> 'end', e.at, held.unit
from told e
     join lateral (
         select case when t.type <> 'matter.referred' then (t.said ->> 'unit')::uuid end as unit from told t
         where t.matter = e.matter and t.version < e.version
           and t.type in ('matter.registered', 'matter.assigned', 'matter.referred', 'matter.dispute-decided', 'matter.reopened')
         order by t.version desc limit 1) held on true
where e.type = 'matter.callback-end-approved'
   or e.type = 'matter.called-back' and e.said ->> 'end' in ('CONFIRMED', 'DISSATISFIED');

update matter_look_back l set done_at = t.at, holds = t.holds
from (select matter, at, (said ->> 'holds')::boolean as holds, row_number() over (partition by matter order by version) as n
      from told where type = 'matter.looked-back') t,
     (select matter, due, row_number() over (partition by matter order by due) as n
      from matter_look_back where done) d
where d.matter = l.matter and d.due = l.due and t.matter = d.matter and t.n = d.n;
