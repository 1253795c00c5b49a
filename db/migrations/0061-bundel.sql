create type status_bundel as enum ('menunggu', 'selesai', 'gagal');

-- Every paper of a unit in one period as one file; the file is found by its fingerprint.
create table bundel (
  id uuid primary key default uuidv7(),
  unit_id uuid not null references unit,
  periode_id uuid not null references periode,
  diminta_oleh uuid not null references pejabat,
  diminta_pada timestamptz not null,
  status status_bundel not null default 'menunggu',
  jumlah integer not null,
  diproses integer not null default 0,
  sidik char(64),
  selesai_pada timestamptz,
  check ((status = 'selesai') = (sidik is not null))
);
create index on bundel (unit_id, diminta_pada desc);
-- The same bundle waits only once.
create unique index on bundel (unit_id, periode_id) where status = 'menunggu';
