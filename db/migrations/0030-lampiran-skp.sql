-- What belongs to an SKP besides its table: the manual of each indicator (A.1.3), its annex (A.1.8) and plans of action (B.1.1).

create type kualitas_kendali as enum ('outcome', 'outcome-antara', 'output-kendali-rendah');
create type periode_pelaporan as enum ('bulanan', 'triwulanan', 'semesteran', 'tahunan');

create table manual_indikator (
  indikator_id uuid primary key references indikator on delete cascade,
  tujuan text not null,
  definisi text not null,
  formula text not null,
  satuan text not null,
  kualitas kualitas_kendali,
  sumber_data text not null,
  pelaporan periode_pelaporan
);

create table lampiran_skp (
  skp_id uuid primary key references skp on delete cascade,
  dukungan text[] not null,
  pertanggungjawaban text[] not null,
  konsekuensi text[] not null
);

create table rencana_aksi (
  rhk_id uuid not null references rhk on delete cascade,
  periode_id uuid not null references periode,
  aksi text[] not null,
  primary key (rhk_id, periode_id)
);

alter type jenis_dokumen add value 'lampiran-skp';
alter type jenis_dokumen add value 'manual-indikator';
