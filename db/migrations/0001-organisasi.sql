-- The city and its people, true on any date: what a unit or a post was called, where it hung and who held it.

create type jenis_unit as enum ('kota', 'sekretariat-daerah', 'dinas', 'badan', 'inspektorat', 'kecamatan', 'kelurahan', 'bagian', 'bidang', 'subbagian', 'seksi', 'puskesmas', 'sekolah', 'uptd', 'lainnya');
create type jenis_jabatan as enum ('kepala-daerah', 'jpt-madya', 'jpt-pratama', 'administrator', 'pengawas', 'fungsional', 'pelaksana');
create type jenjang_fungsional as enum ('pemula', 'terampil', 'mahir', 'penyelia', 'ahli-pertama', 'ahli-muda', 'ahli-madya', 'ahli-utama');
create type jenis_pegawai as enum ('pns', 'cpns', 'pppk', 'pppk-paruh-waktu');
create type jenis_penugasan as enum ('definitif', 'plt', 'plh');
create type sebab_penilai as enum ('didelegasikan', 'pembetulan');

create table instansi (
  id smallint primary key default 1 check (id = 1),
  nama text not null,
  pemerintah text not null,
  kota text not null,
  zona text not null default 'Asia/Makassar',
  sebutan_zona text not null default 'WITA'
);

create table unit (
  id uuid primary key default uuidv7(),
  kode text not null unique,
  -- The path as of today; rebuilt from unit_masa after each change and at midnight.
  jalur ltree not null default ''
);
create index on unit using gist (jalur);

create table unit_masa (
  id uuid primary key default uuidv7(),
  unit_id uuid not null references unit,
  berlaku daterange not null check (not isempty(berlaku)),
  nama text not null,
  singkatan text not null,
  jenis jenis_unit not null,
  induk_id uuid references unit,
  exclude using gist (unit_id with =, berlaku with &&)
);
create index on unit_masa (induk_id);

create table jabatan (
  id uuid primary key default uuidv7(),
  kode text not null unique
);

create table jabatan_masa (
  id uuid primary key default uuidv7(),
  jabatan_id uuid not null references jabatan,
  berlaku daterange not null check (not isempty(berlaku)),
  nama text not null,
  jenis jenis_jabatan not null,
  jenjang jenjang_fungsional,
  unit_id uuid not null references unit,
  atasan_id uuid references jabatan,
  -- The holder leads the unit; a leader's post has one holder at a time.
  is_pimpinan boolean not null default false,
  kelas smallint,
  exclude using gist (jabatan_id with =, berlaku with &&)
);
create index on jabatan_masa (unit_id);
create index on jabatan_masa (atasan_id);

-- Whoever acts in the system. An ASN also has a row in pegawai under the same id; a mayor or counter staff has none.
create table pejabat (
  id uuid primary key default uuidv7(),
  nama text not null,
  panggilan text not null,
  surel text,
  telepon text,
  versi integer not null default 1
);

create table pegawai (
  id uuid primary key references pejabat,
  nip char(18) not null unique,
  jenis jenis_pegawai not null,
  golongan text,
  tanggal_lahir date not null,
  berhenti date
);

create table penugasan (
  id uuid primary key default uuidv7(),
  pejabat_id uuid not null references pejabat,
  jabatan_id uuid not null references jabatan,
  jenis jenis_penugasan not null default 'definitif',
  berlaku daterange not null check (not isempty(berlaku)),
  nomor_sk text,
  -- A post that only one person can hold (a copy of jabatan_masa.is_pimpinan, for the constraint below).
  tunggal boolean not null default false,
  versi integer not null default 1,
  constraint satu_jabatan_definitif exclude using gist (pejabat_id with =, berlaku with &&) where (jenis = 'definitif'),
  constraint satu_pemangku_definitif exclude using gist (jabatan_id with =, berlaku with &&) where (jenis = 'definitif' and tunggal),
  constraint satu_pelaksana_tugas exclude using gist (jabatan_id with =, jenis with =, berlaku with &&) where (jenis <> 'definitif')
);
create index on penugasan (pejabat_id);
create index on penugasan (jabatan_id);

create table penilai_khusus (
  id uuid primary key default uuidv7(),
  pegawai_id uuid not null references pegawai,
  penilai_id uuid not null references pejabat,
  sebab sebab_penilai not null,
  alasan text not null,
  berlaku daterange not null check (not isempty(berlaku)),
  check (pegawai_id <> penilai_id),
  exclude using gist (pegawai_id with =, berlaku with &&)
);

-- Today's answer to "who rates whom, and where does one work", rebuilt with every change of the organisation and at midnight.
create table penempatan_kini (
  pegawai_id uuid primary key references pegawai,
  jabatan_id uuid not null references jabatan,
  unit_id uuid not null references unit,
  penilai_id uuid references pejabat,
  penilai_jabatan_id uuid references jabatan,
  atasan_penilai_id uuid references pejabat,
  sebagai text not null,
  alasan jsonb not null,
  pada date not null
);
create index on penempatan_kini (penilai_id);
create index on penempatan_kini (atasan_penilai_id);
create index on penempatan_kini (unit_id);
