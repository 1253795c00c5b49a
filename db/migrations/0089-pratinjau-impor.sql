-- What a file would lead to, for those kinds that show it before they are applied.

alter table impor add column pratinjau jsonb;
