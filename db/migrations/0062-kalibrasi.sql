-- The leaders of one unit look at all drafts of a period together before they are set.
create table kalibrasi (
  id uuid primary key default uuidv7(),
  unit_id uuid not null references unit,
  periode_id uuid not null references periode,
  dibuka_oleh uuid not null references pejabat,
  dibuka_pada timestamptz not null,
  ditutup_oleh uuid references pejabat,
  ditutup_pada timestamptz,
  catatan text,
  unique (unit_id, periode_id),
  check ((ditutup_oleh is null) = (ditutup_pada is null))
);

-- The ratings of a draft as the session found them and as it left them.
create table kalibrasi_draf (
  kalibrasi_id uuid not null references kalibrasi,
  evaluasi_id uuid not null references evaluasi,
  hasil_semula rating_kinerja,
  perilaku_semula rating_kinerja,
  hasil_akhir rating_kinerja,
  perilaku_akhir rating_kinerja,
  primary key (kalibrasi_id, evaluasi_id)
);
create index on kalibrasi_draf (evaluasi_id);

-- Every change of a rating in a session, with its reason.
create table kalibrasi_ubahan (
  id uuid primary key default uuidv7(),
  kalibrasi_id uuid not null references kalibrasi,
  evaluasi_id uuid not null references evaluasi,
  hasil_semula rating_kinerja,
  perilaku_semula rating_kinerja,
  hasil rating_kinerja not null,
  perilaku rating_kinerja not null,
  alasan text not null check (alasan <> ''),
  oleh uuid not null references pejabat,
  pada timestamptz not null
);
create index on kalibrasi_ubahan (kalibrasi_id, pada desc);
