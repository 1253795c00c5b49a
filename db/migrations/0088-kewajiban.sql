-- What is asked of whom: the daily log, its minutes, the periodic evaluation here or brought in from elsewhere.

create type cara_evaluasi as enum ('aplikasi', 'impor', 'tidak');

-- One choice for a unit and everything below it; 'semua' or one kind of employment and of post.
create table kewajiban_unit (
  id uuid primary key default uuidv7(),
  unit_id uuid not null references unit,
  jenis_pegawai text not null default 'semua',
  jenis_jabatan text not null default 'semua',
  catatan_harian boolean not null,
  menit boolean not null,
  evaluasi_periodik cara_evaluasi not null,
  dasar text not null,
  berlaku daterange not null check (not isempty(berlaku)),
  versi integer not null default 1,
  check (catatan_harian or not menit),
  exclude using gist (unit_id with =, jenis_pegawai with =, jenis_jabatan with =, berlaku with &&)
);

-- A period's result that was made in another application.
create table hasil_impor (
  pegawai_id uuid not null references pegawai,
  periode_id uuid not null references periode,
  rating_hasil rating_kinerja not null,
  rating_perilaku rating_kinerja not null,
  predikat predikat_kinerja not null,
  penilai text not null,
  sumber text not null,
  dicatat_oleh uuid not null references pejabat,
  dicatat_pada timestamptz not null,
  primary key (pegawai_id, periode_id)
);

-- Today's answer beside the placement, rebuilt with it.
alter table penempatan_kini
  add column catatan_harian boolean not null default true,
  add column menit boolean not null default true;

alter table penempatan_kini add column evaluasi_periodik cara_evaluasi not null default 'aplikasi';

-- Whoever is not asked for minutes records an outcome without them.
alter table aktivitas drop constraint aktivitas_durasi_menit_check,
  add constraint aktivitas_durasi_menit_check check (durasi_menit between 0 and 1440);

-- Of whom a daily log is asked: what "sudah mencatat" is measured against.
alter table rekap_unit_kini add column wajib_catat integer not null default 0;
update rekap_unit_kini set wajib_catat = pegawai;
