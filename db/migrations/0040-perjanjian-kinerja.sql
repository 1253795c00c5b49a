-- What a unit promised for a year: its goals, their indicators, what is to be there each quarter, and what came of it.

create type status_perjanjian as enum ('draf', 'ditetapkan');
create type arah_iku as enum ('naik', 'turun');
create type gabungan_iku as enum ('jumlah', 'akhir');

create table perjanjian_kinerja (
  id uuid primary key default uuidv7(),
  unit_id uuid not null references unit,
  tahun smallint not null,
  status status_perjanjian not null default 'draf',
  ditetapkan_oleh uuid references pejabat,
  ditetapkan_pada timestamptz,
  versi integer not null default 1,
  unique (unit_id, tahun),
  check ((status = 'ditetapkan') = (ditetapkan_pada is not null))
);

create table sasaran_unit (
  id uuid primary key default uuidv7(),
  perjanjian_id uuid not null references perjanjian_kinerja on delete cascade,
  urutan smallint not null,
  uraian text not null
);
create index on sasaran_unit (perjanjian_id);

create table iku (
  id uuid primary key default uuidv7(),
  sasaran_id uuid not null references sasaran_unit on delete cascade,
  urutan smallint not null,
  uraian text not null,
  satuan text not null,
  target numeric,
  arah arah_iku not null default 'naik',
  -- Whether the quarters add up to the year, or the last one stands for it.
  gabungan gabungan_iku not null default 'jumlah',
  formula text not null,
  sumber_data text not null,
  -- Where no quarter has a target, the year's result is recorded once.
  realisasi_tahun numeric
);
create index on iku (sasaran_id);

-- Trajectory target or plan of action of a quarter; without a target the achievement is per cent of the plan of action.
create table iku_triwulan (
  iku_id uuid not null references iku on delete cascade,
  triwulan smallint not null check (triwulan between 1 and 4),
  target numeric,
  rencana_aksi text not null,
  realisasi numeric,
  keterangan text not null default '',
  primary key (iku_id, triwulan)
);

-- What the calculation suggested, and why the leader above departed from it.
alter table capaian_organisasi
  add column saran capaian_kinerja,
  add column alasan_beda text,
  add column hitungan jsonb;

alter type jenis_kabar add value 'rencana';
alter type jenis_kabar add value 'tim-kerja';
