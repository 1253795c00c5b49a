-- Sasaran Kinerja Pegawai: what is expected of a person in a period, and the talk about it.

create type bentuk_skp as enum ('jpt', 'ja-jf');
create type pendekatan_skp as enum ('kuantitatif', 'kualitatif');
create type status_skp as enum ('draf', 'diajukan', 'dikembalikan', 'ditetapkan');
create type jenis_rhk as enum ('utama', 'tambahan');
create type aspek_indikator as enum ('kuantitas', 'kualitas', 'waktu', 'biaya');
create type perspektif_indikator as enum ('penerima-layanan', 'proses-bisnis', 'penguatan-internal', 'anggaran');
create type nilai_berakhlak as enum ('berorientasi-pelayanan', 'akuntabel', 'kompeten', 'harmonis', 'loyal', 'adaptif', 'kolaboratif');

create table skp (
  id uuid primary key default uuidv7(),
  pegawai_id uuid not null references pegawai,
  jabatan_id uuid not null references jabatan,
  unit_id uuid not null references unit,
  penilai_id uuid references pejabat,
  tahun smallint not null,
  rentang daterange not null check (not isempty(rentang)),
  bentuk bentuk_skp not null,
  pendekatan pendekatan_skp not null default 'kuantitatif',
  status status_skp not null default 'draf',
  diajukan_pada timestamptz,
  ditetapkan_pada timestamptz,
  ditetapkan_oleh uuid references pejabat,
  versi integer not null default 1,
  constraint satu_skp_sehari exclude using gist (pegawai_id with =, rentang with &&)
);
create index on skp (penilai_id, status);
create index on skp (unit_id, tahun);

create table rhk (
  id uuid primary key default uuidv7(),
  skp_id uuid not null references skp on delete cascade,
  urutan smallint not null,
  jenis jenis_rhk not null,
  uraian text not null,
  -- The superior's RHK that this one intervenes in (rencana hasil kerja pimpinan yang diintervensi).
  diintervensi_id uuid references rhk,
  pemberi_tugas text,
  constraint urutan_rhk unique (skp_id, urutan) deferrable initially deferred
);
create index on rhk (diintervensi_id);

create table indikator (
  id uuid primary key default uuidv7(),
  rhk_id uuid not null references rhk on delete cascade,
  urutan smallint not null,
  aspek aspek_indikator,
  perspektif perspektif_indikator,
  uraian text not null,
  target text not null,
  satuan text,
  constraint urutan_indikator unique (rhk_id, urutan) deferrable initially deferred
);

create table ekspektasi_perilaku (
  skp_id uuid not null references skp on delete cascade,
  nilai nilai_berakhlak not null,
  ekspektasi text not null,
  primary key (skp_id, nilai)
);

-- What rater and employee say about a line; rhk_id and indikator_id null is about the whole SKP.
create table catatan_skp (
  id uuid primary key default uuidv7(),
  skp_id uuid not null references skp on delete cascade,
  rhk_id uuid references rhk on delete cascade,
  indikator_id uuid references indikator on delete cascade,
  penulis_id uuid not null references pejabat,
  isi text not null,
  dibuat_pada timestamptz not null,
  selesai_pada timestamptz
);
create index on catatan_skp (skp_id);

create type jenis_umpan_balik as enum ('pimpinan', 'rekan-kerja', 'bawahan', 'lainnya');
create type sifat_umpan_balik as enum ('positif', 'netral', 'perlu-perbaikan');

create table umpan_balik (
  id uuid primary key default uuidv7(),
  pegawai_id uuid not null references pegawai,
  penulis_id uuid not null references pejabat,
  sebagai jenis_umpan_balik not null,
  rhk_id uuid references rhk,
  nilai nilai_berakhlak,
  isi text not null,
  sifat sifat_umpan_balik not null,
  tanggal date not null,
  dibuat_pada timestamptz not null,
  check (pegawai_id <> penulis_id),
  check (num_nonnulls(rhk_id, nilai) <= 1)
);
create index on umpan_balik (pegawai_id, tanggal);
create index on umpan_balik (penulis_id);
