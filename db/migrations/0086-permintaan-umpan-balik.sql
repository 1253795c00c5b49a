-- A colleague inside is asked for feedback by the same invitations as a party outside; the answer bears the colleague's name.

alter table undangan_umpan_balik
  add column diminta_id uuid references pejabat,
  add column rhk_id uuid references rhk,
  add column nilai nilai_berakhlak,
  add column pesan text,
  alter column sidik drop not null,
  add check (num_nonnulls(sidik, diminta_id) = 1),
  add check (diminta_id is not null or num_nonnulls(rhk_id, nilai, pesan) = 0);
create index on undangan_umpan_balik (diminta_id);
