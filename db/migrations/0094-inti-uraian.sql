-- An entry's words without what does not change their meaning (case, spacing, punctuation), as a number: the same words
-- on other days are found without reading a fortnight of texts.
alter table aktivitas add column inti bigint not null generated always as (
  hashtextextended(btrim(regexp_replace(lower(uraian), '[^[:alnum:]]+', ' ', 'g')), 0)) stored;
