-- Check-ins of a leader and an employee with what they agreed, and results that were taken over (Pasal 20).

alter type jenis_kabar add value 'pertemuan';

create table pertemuan (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  pimpinan_id uuid not null references pejabat,
  diusulkan_oleh uuid not null references pejabat,
  waktu timestamptz not null,
  tempat text not null,
  agenda text not null,
  versi integer not null default 1,
  disepakati_pada timestamptz,
  selesai_pada timestamptz,
  ringkasan text,
  dibatalkan_pada timestamptz,
  alasan_batal text,
  check (pimpinan_id <> pegawai_id),
  check (selesai_pada is null or dibatalkan_pada is null),
  check ((selesai_pada is null) = (ringkasan is null))
);
create index on pertemuan (pegawai_id);
create index on pertemuan (pimpinan_id);

create table kesepakatan (
  id uuid primary key,
  pertemuan_id uuid not null references pertemuan,
  pegawai_id uuid not null references pegawai,
  uraian text not null,
  -- Who does it: the employee or the leader.
  oleh_pimpinan boolean not null,
  tenggat date not null,
  selesai_pada timestamptz
);
create index on kesepakatan (pertemuan_id);
create index on kesepakatan (pegawai_id) where selesai_pada is null;

create table ambil_alih_rhk (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  skp_id uuid not null references skp,
  rhk_id uuid not null references rhk,
  -- The leader, or the employee to whom it moves; without an SKP it stands in none.
  kepada_id uuid not null references pejabat,
  skp_kepada_id uuid references skp,
  rhk_kepada_id uuid references rhk,
  -- That the employee cannot finish it: evaluation considers this (Pasal 20 ayat 7 and 8).
  catatan text not null,
  oleh_id uuid not null references pejabat,
  pada timestamptz not null,
  tanggal date not null,
  check (kepada_id <> pegawai_id),
  check ((skp_kepada_id is null) = (rhk_kepada_id is null))
);
create unique index on ambil_alih_rhk (rhk_id);
create index on ambil_alih_rhk (skp_id);
create index on ambil_alih_rhk (pegawai_id);
create index on ambil_alih_rhk (skp_kepada_id);
