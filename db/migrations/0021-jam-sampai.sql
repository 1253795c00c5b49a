-- Up to which day the clock has acted: what was missed since is made up for, what lies long before is not looked at again.
alter table jam_evaluasi add column sampai date;
