-- What keeps the house running: dated parameters, imports, frozen documents, news.

create table parameter (
  id uuid primary key default uuidv7(),
  ketentuan_id text not null,
  nilai jsonb not null,
  berlaku daterange not null check (not isempty(berlaku)),
  alasan text not null,
  diubah_oleh uuid references pejabat,
  diubah_pada timestamptz not null,
  exclude using gist (ketentuan_id with =, berlaku with &&)
);

create type status_impor as enum ('diperiksa', 'ditolak', 'siap', 'diterapkan', 'selesai', 'gagal');

create table impor (
  id uuid primary key default uuidv7(),
  jenis text not null,
  nama_berkas text not null,
  sidik char(64) not null,
  status status_impor not null,
  baris integer not null default 0,
  diproses integer not null default 0,
  baru integer not null default 0,
  berubah integer not null default 0,
  tetap integer not null default 0,
  galat jsonb not null default '[]',
  dibuat_oleh uuid not null references pejabat,
  dibuat_pada timestamptz not null,
  selesai_pada timestamptz
);

create type jenis_dokumen as enum ('skp', 'evaluasi', 'dokumen-evaluasi');

-- A document as it was approved: its data, its paper, its hash. A correction is a new version.
create table dokumen (
  id uuid primary key default uuidv7(),
  jenis jenis_dokumen not null,
  entitas_id uuid not null,
  versi integer not null,
  pegawai_id uuid not null references pegawai,
  isi jsonb not null,
  sidik char(64) not null,
  dibekukan_oleh uuid not null references pejabat,
  dibekukan_pada timestamptz not null,
  unique (jenis, entitas_id, versi)
);
create index on dokumen (pegawai_id);

create table kabar (
  id uuid primary key default uuidv7(),
  pejabat_id uuid not null references pejabat,
  isi text not null,
  tautan text not null,
  dibuat_pada timestamptz not null,
  dibaca_pada timestamptz
);
create index on kabar (pejabat_id, dibuat_pada desc);

-- What a live page shows of a unit besides its days; folded together with rekap_unit_harian.
create table rekap_unit_kini (
  unit_id uuid primary key references unit,
  pegawai integer not null default 0,
  skp_ditetapkan integer not null default 0,
  skp_diajukan integer not null default 0,
  skp_disusun integer not null default 0,
  menunggu integer not null default 0,
  -- The evaluation period the predicates belong to, and how many have which.
  periode_id uuid references periode,
  sangat_baik integer not null default 0,
  baik integer not null default 0,
  butuh_perbaikan integer not null default 0,
  kurang integer not null default 0,
  sangat_kurang integer not null default 0
);
