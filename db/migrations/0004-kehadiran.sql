-- What a day is for a person: the calendar, the hours, and why somebody is away.

create type jenis_hari_libur as enum ('libur-nasional', 'cuti-bersama');
create type pola_kerja as enum ('lima-hari', 'enam-hari', 'giliran');
create type jenis_ketidakhadiran as enum ('cuti-tahunan', 'cuti-besar', 'cuti-sakit', 'cuti-melahirkan', 'cuti-alasan-penting', 'cltn', 'tugas-belajar', 'dinas-luar');

create table hari_libur (
  tanggal date primary key,
  nama text not null,
  jenis jenis_hari_libur not null,
  dasar text
);

-- Hours of a unit and everything below it in a period; unit_id null is the whole city. The nearest unit wins, then the shorter period.
create table jam_kerja (
  id uuid primary key default uuidv7(),
  unit_id uuid references unit,
  nama text not null,
  pola pola_kerja not null,
  berlaku daterange not null check (not isempty(berlaku)),
  -- A special period (Ramadan) lies over the ordinary one.
  is_khusus boolean not null default false,
  dasar text not null,
  versi integer not null default 1,
  exclude using gist ((coalesce(unit_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =, is_khusus with =, berlaku with &&) deferrable initially immediate
);

create table jam_kerja_hari (
  jam_kerja_id uuid not null references jam_kerja on delete cascade,
  -- 1 = Senin ... 7 = Minggu
  hari smallint not null check (hari between 1 and 7),
  mulai_menit smallint not null check (mulai_menit between 0 and 1439),
  selesai_menit smallint not null check (selesai_menit > mulai_menit and selesai_menit <= 2880),
  istirahat_mulai_menit smallint,
  istirahat_selesai_menit smallint,
  primary key (jam_kerja_id, hari)
);

-- A shift worker's day; crossing midnight it belongs to the day on which it begins.
create table giliran (
  pegawai_id uuid not null references pegawai,
  tanggal date not null,
  mulai_menit smallint not null check (mulai_menit between 0 and 1439),
  selesai_menit smallint not null check (selesai_menit > mulai_menit and selesai_menit <= 2880),
  primary key (pegawai_id, tanggal)
);

-- Approved leave and official travel, whole days.
create table ketidakhadiran (
  id uuid primary key default uuidv7(),
  pegawai_id uuid not null references pegawai,
  jenis jenis_ketidakhadiran not null,
  rentang daterange not null check (not isempty(rentang)),
  nomor_surat text,
  keterangan text,
  dicatat_oleh uuid not null references pejabat,
  versi integer not null default 1,
  exclude using gist (pegawai_id with =, rentang with &&)
);
