-- A set SKP that is revised: the words in force stay in its tables until the rater sets the new ones; each version stays readable.

create table versi_skp (
  skp_id uuid not null references skp on delete cascade,
  nomor smallint not null,
  -- Why it was revised; the first version has none.
  alasan text,
  isi jsonb not null,
  berlaku_sejak date not null,
  ditetapkan_oleh uuid references pejabat,
  ditetapkan_pada timestamptz not null,
  primary key (skp_id, nomor)
);

-- At most one revision of an SKP is being written.
create table revisi_skp (
  skp_id uuid primary key references skp on delete cascade,
  alasan text not null,
  isi jsonb not null,
  status status_skp not null default 'draf' check (status <> 'ditetapkan'),
  dimulai_pada timestamptz not null,
  diajukan_pada timestamptz,
  versi integer not null default 1
);

-- Entries and evaluations go on pointing at a line that a revision took away; no new ones come from that day.
alter table rhk add column diakhiri_pada date;
alter table indikator add column diakhiri_pada date;

-- What was said about a line outlives it, and may be about a line that only the revision has.
alter table catatan_skp drop constraint catatan_skp_rhk_id_fkey, drop constraint catatan_skp_indikator_id_fkey;
