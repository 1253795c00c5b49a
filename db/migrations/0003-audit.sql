-- Who did what, when, to which record. Append-only for the application; seals make a later change provable.

create table audit (
  id bigint generated always as identity,
  pada timestamptz not null,
  pelaku_id uuid,
  peristiwa text not null,
  entitas text not null,
  entitas_id text not null,
  -- The person concerned.
  pegawai_id uuid,
  sebelum jsonb,
  sesudah jsonb,
  primary key (id, pada)
) partition by range (pada);
create index on audit (pegawai_id, pada);
create index on audit (pelaku_id, pada);
create index on audit (entitas, entitas_id);

create table segel (
  nomor bigint primary key,
  dari_id bigint not null,
  sampai_id bigint not null,
  jumlah bigint not null,
  akar text not null,
  sebelumnya text not null,
  sidik text not null,
  dibuat_pada timestamptz not null
);

-- Who looked at whose data, once a day per page.
create table pembukaan (
  pegawai_id uuid not null references pegawai,
  pelaku_id uuid not null references pejabat,
  tanggal date not null,
  halaman text not null,
  pertama_pada timestamptz not null,
  jumlah integer not null default 1,
  primary key (pegawai_id, pelaku_id, tanggal, halaman)
);
