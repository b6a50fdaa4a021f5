-- How many raised a matter stands in its row: the ledger's list shows it on each line.
alter table matter add column voices integer not null default 0;

update matter m set voices = (select count(*) from matter_voice v where v.matter = m.id);
