-- Accounts. akun, sesi, akun_kredensial and verifikasi belong to better-auth; the rest is ours.

create type nama_peran as enum ('admin-bkpsdm', 'admin-opd', 'inspektorat', 'kepala-daerah', 'petugas-loket');

create table akun (
  id text primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  username text unique,
  display_username text,
  pejabat_id uuid not null unique references pejabat,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table sesi (
  id text primary key,
  token text not null unique,
  user_id text not null references akun on delete cascade,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on sesi (user_id);

create table akun_kredensial (
  id text primary key,
  account_id text not null,
  provider_id text not null,
  user_id text not null references akun on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on akun_kredensial (user_id);

create table verifikasi (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on verifikasi (identifier);

create table peran (
  id uuid primary key default uuidv7(),
  pejabat_id uuid not null references pejabat,
  peran nama_peran not null,
  unit_id uuid references unit,
  berlaku daterange not null check (not isempty(berlaku)),
  exclude using gist (pejabat_id with =, peran with =, berlaku with &&)
);

create table kode_aktivasi (
  id uuid primary key default uuidv7(),
  pejabat_id uuid not null references pejabat,
  sidik text not null,
  berlaku_sampai timestamptz not null,
  dibuat_oleh uuid not null references pejabat,
  dibuat_pada timestamptz not null,
  dipakai_pada timestamptz,
  salah smallint not null default 0
);
create index on kode_aktivasi (pejabat_id);

-- Failed logins per account; a success deletes the row.
create table percobaan_masuk (
  kunci text primary key,
  gagal integer not null,
  terakhir_pada timestamptz not null,
  terkunci_sampai timestamptz
);

create table masuk_terakhir (
  pejabat_id uuid primary key references pejabat,
  pertama_pada timestamptz not null,
  terakhir_pada timestamptz not null
);
