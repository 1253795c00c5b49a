-- The library of results is searched by words.
create index rhk_uraian_trgm on rhk using gin (uraian gin_trgm_ops);
