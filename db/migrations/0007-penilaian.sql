-- Evaluation: what the unit achieved, how a person's results and conduct are rated, and the predicate that follows.

create type jenis_periode as enum ('bulanan', 'triwulan', 'tahunan');
create type capaian_kinerja as enum ('Istimewa', 'Baik', 'Butuh Perbaikan', 'Kurang', 'Sangat Kurang');
create type rating_kinerja as enum ('di bawah', 'sesuai', 'di atas');
create type predikat_kinerja as enum ('Sangat Baik', 'Baik', 'Butuh Perbaikan', 'Kurang', 'Sangat Kurang');
create type status_evaluasi as enum ('draf', 'ditetapkan', 'diterima', 'keberatan', 'final');

create table periode (
  id uuid primary key default uuidv7(),
  tahun smallint not null,
  jenis jenis_periode not null,
  urutan smallint not null,
  rentang daterange not null,
  -- The days on which the evaluation is to be made.
  jendela daterange not null,
  unique (tahun, jenis, urutan)
);

create table capaian_organisasi (
  id uuid primary key default uuidv7(),
  unit_id uuid not null references unit,
  periode_id uuid not null references periode,
  capaian capaian_kinerja not null,
  dasar text not null,
  ditetapkan_oleh uuid not null references pejabat,
  ditetapkan_pada timestamptz not null,
  versi integer not null default 1,
  unique (unit_id, periode_id)
);

create table evaluasi (
  id uuid primary key default uuidv7(),
  skp_id uuid not null references skp,
  pegawai_id uuid not null references pegawai,
  periode_id uuid not null references periode,
  unit_id uuid not null references unit,
  penilai_id uuid references pejabat,
  status status_evaluasi not null default 'draf',
  rating_hasil rating_kinerja,
  rating_perilaku rating_kinerja,
  predikat predikat_kinerja,
  -- Bases of the predicate as they stood on the day (Mengapa?).
  dasar jsonb,
  catatan text,
  alasan_tahunan text,
  pernyataan_pegawai text,
  ditetapkan_pada timestamptz,
  diterima_pada timestamptz,
  versi integer not null default 1,
  check (status = 'draf' or predikat is not null),
  unique (skp_id, periode_id)
);
create index on evaluasi (penilai_id, periode_id);
create index on evaluasi (unit_id, periode_id);
create index on evaluasi (pegawai_id);

create table evaluasi_rhk (
  evaluasi_id uuid not null references evaluasi on delete cascade,
  rhk_id uuid not null references rhk,
  tanda rating_kinerja,
  umpan_balik text,
  primary key (evaluasi_id, rhk_id)
);

create table evaluasi_indikator (
  evaluasi_id uuid not null references evaluasi on delete cascade,
  indikator_id uuid not null references indikator,
  realisasi text,
  pernyataan text,
  primary key (evaluasi_id, indikator_id)
);

create table evaluasi_perilaku (
  evaluasi_id uuid not null references evaluasi on delete cascade,
  nilai nilai_berakhlak not null,
  umpan_balik text,
  primary key (evaluasi_id, nilai)
);

-- Why a team's distribution departs from the pattern of its unit's achievement.
create table alasan_sebaran (
  periode_id uuid not null references periode,
  penilai_id uuid not null references pejabat,
  pelanggaran jsonb not null,
  alasan text not null,
  ditulis_pada timestamptz not null,
  primary key (periode_id, penilai_id)
);
