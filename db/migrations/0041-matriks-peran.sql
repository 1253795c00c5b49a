-- Teams across units, and the matrix in which a leader (or the head of a team) gives each person a role in each result.

create type cara_penugasan as enum ('penunjukan', 'sukarela');
create type peran_tim as enum ('ketua', 'anggota');

create table tim_kerja (
  id uuid primary key default uuidv7(),
  nama text not null,
  tujuan text not null,
  -- Whoever gives the assignment; not always the rater of its members.
  pimpinan_id uuid not null references pejabat,
  rentang daterange not null check (not isempty(rentang)),
  -- Others may offer themselves.
  terbuka boolean not null default false
);
create index on tim_kerja (pimpinan_id);

-- A member counts once the leader of the team and the own rater have both agreed (Lampiran Bab II, tahap kelima f.10-11).
create table anggota_tim (
  id uuid primary key default uuidv7(),
  tim_id uuid not null references tim_kerja on delete cascade,
  pegawai_id uuid not null references pegawai,
  peran peran_tim not null default 'anggota',
  cara cara_penugasan not null,
  berlaku daterange not null check (not isempty(berlaku)),
  alasan text not null default '',
  diajukan_pada timestamptz not null,
  disetujui_tim_pada timestamptz,
  disetujui_penilai_pada timestamptz,
  ditolak_pada timestamptz,
  ditolak_oleh uuid references pejabat,
  alasan_tolak text,
  check (ditolak_pada is null or alasan_tolak is not null),
  constraint satu_kali_di_tim exclude using gist (tim_id with =, pegawai_id with =, berlaku with &&) where (ditolak_pada is null),
  constraint satu_ketua_tim exclude using gist (tim_id with =, berlaku with &&) where (ditolak_pada is null and peran = 'ketua')
);
create index on anggota_tim (pegawai_id);

create table matriks_peran (
  id uuid primary key default uuidv7(),
  -- Whose results are the columns.
  pemilik_id uuid not null references pegawai,
  tahun smallint not null,
  tim_id uuid references tim_kerja on delete cascade,
  versi integer not null default 0,
  unique nulls not distinct (pemilik_id, tahun, tim_id)
);

create table peran_matriks (
  matriks_id uuid not null references matriks_peran on delete cascade,
  pegawai_id uuid not null references pegawai,
  rhk_pimpinan_id uuid not null references rhk on delete cascade,
  uraian text not null,
  -- The part of the superior's target that is handed down (direct cascading); null: another measure (indirect).
  bagian_target numeric,
  -- The result in that person's SKP; null until there is a draft to put it in.
  rhk_id uuid references rhk on delete set null,
  primary key (matriks_id, pegawai_id, rhk_pimpinan_id)
);
create index on peran_matriks (pegawai_id);
create index on peran_matriks (rhk_id);
create index on peran_matriks (rhk_pimpinan_id);
