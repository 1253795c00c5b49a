-- Other ways in: a code of an application on the phone, and a key in the phone (WebAuthn). The first two tables belong to better-auth.

alter table akun add column two_factor_enabled boolean not null default false;

-- When the password was typed or the key was used last; null after the city's SSO.
alter table sesi add column segar_pada timestamptz;
update sesi set segar_pada = created_at;

create table faktor_kedua (
  id text primary key,
  user_id text not null unique references akun on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default false,
  failed_verification_count integer not null default 0,
  locked_until timestamptz,
  -- Keyed hash of the last code that was accepted: a code works once (RFC 6238, 5.2).
  kode_terakhir text
);

create table kunci_masuk (
  id text primary key,
  name text,
  public_key text not null,
  user_id text not null references akun on delete cascade,
  credential_id text not null unique,
  -- Unsigned, 32 bits.
  counter double precision not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz
);
create index on kunci_masuk (user_id);
