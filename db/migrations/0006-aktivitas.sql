-- The day, written down: entries, what became of them, and the figures that pages read instead of counting entries.

create type status_aktivitas as enum ('menunggu', 'dikembalikan', 'disetujui', 'ditolak');

-- Holds an entry's id unique over all months; written first in the same transaction.
create table kiriman (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  tanggal date not null,
  sidik bytea not null,
  diterima_pada timestamptz not null
);

create table aktivitas (
  id uuid not null,
  pegawai_id uuid not null,
  tanggal date not null,
  -- Minutes from the midnight on which the day began; above 1440 the shift ran past midnight.
  mulai_menit smallint check (mulai_menit between 0 and 1439),
  selesai_menit smallint check (selesai_menit <= 2880),
  durasi_menit smallint not null check (durasi_menit between 1 and 1440),
  uraian text not null,
  rhk_id uuid not null,
  keluaran_jumlah numeric(14, 2),
  keluaran_satuan text,
  bukti jsonb not null default '[]',
  tanda text[] not null default '{}',
  status status_aktivitas not null default 'menunggu',
  penilai_id uuid,
  diperiksa_oleh uuid,
  diperiksa_pada timestamptz,
  alasan text,
  kali_dikembalikan smallint not null default 0,
  diterima_pada timestamptz not null,
  versi integer not null default 1,
  check (num_nonnulls(mulai_menit, selesai_menit) <> 1),
  check (selesai_menit > mulai_menit),
  primary key (id, tanggal)
) partition by range (tanggal);
create index on aktivitas (pegawai_id, tanggal);
create index aktivitas_menunggu on aktivitas (penilai_id, tanggal) where status = 'menunggu';

-- What an accepted entry said before it was corrected.
create table aktivitas_versi (
  aktivitas_id uuid not null,
  versi integer not null,
  isi jsonb not null,
  oleh uuid not null,
  pada timestamptz not null,
  primary key (aktivitas_id, versi)
);

create table rekap_harian (
  pegawai_id uuid not null,
  tanggal date not null,
  unit_id uuid not null,
  penilai_id uuid,
  entri integer not null default 0,
  menit integer not null default 0,
  menunggu integer not null default 0,
  dikembalikan integer not null default 0,
  disetujui integer not null default 0,
  ditolak integer not null default 0,
  menit_disetujui integer not null default 0,
  primary key (pegawai_id, tanggal)
) partition by range (tanggal);
create index on rekap_harian (unit_id, tanggal);
create index on rekap_harian (penilai_id, tanggal);

-- Folded from rekap_harian once a second for the units that changed.
create table rekap_unit_harian (
  unit_id uuid not null,
  tanggal date not null,
  pegawai integer not null default 0,
  pengisi integer not null default 0,
  entri integer not null default 0,
  menit integer not null default 0,
  menunggu integer not null default 0,
  dikembalikan integer not null default 0,
  disetujui integer not null default 0,
  ditolak integer not null default 0,
  primary key (unit_id, tanggal)
);
create index on rekap_unit_harian (tanggal);

create table berkas (
  sidik char(64) primary key,
  ukuran integer not null,
  tipe text not null,
  diunggah_oleh uuid not null references pejabat,
  diunggah_pada timestamptz not null
);
