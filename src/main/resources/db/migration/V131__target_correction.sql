-- A table that corrects targets of a year that has begun says why, and by which approval.

alter table indicator_import add column reason text not null default '';
alter table indicator_import add column approval text not null default '';
