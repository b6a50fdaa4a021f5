-- Whose step it is: which sides of a major matter have signed, and who checks and approves a personal list.
alter table matter add column sides text[] not null default '{}';
comment on column matter.sides is 'sides of the joint acceptance that have signed since the request';

update matter set next_role = case next_role when 'VERIFIER' then 'CAMPAIGN_OFFICE' when 'APPROVER' then 'LEADER' else next_role end
where person is not null;
