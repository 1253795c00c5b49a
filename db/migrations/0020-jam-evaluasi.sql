-- The clock of the regulation: who is to set an evaluation, when a result became final, objections, outages, reminders.

create type penetap_evaluasi as enum ('penilai', 'atasan-penilai', 'kepala-daerah');

alter table evaluasi
  -- Whose turn it is while a draft, and who set it afterwards.
  add column penetap penetap_evaluasi not null default 'penilai',
  add column ditetapkan_oleh uuid references pejabat,
  add column dialihkan_pada timestamptz,
  -- First day on which nothing can change the result any more.
  add column final_sejak date;
create index on evaluasi (periode_id) where status = 'draf';
create index on evaluasi (status) where status in ('ditetapkan', 'diterima', 'keberatan');

-- The rater set nothing by the end of January: the talk goes on with the rater's superior.
alter table skp add column dialihkan_pada timestamptz;

create type putusan_keberatan as enum ('menguatkan', 'mengubah');

-- An objection to a result (Format D.1.3): one for each evaluation, both sides heard, decided once.
create table keberatan (
  id uuid primary key default uuidv7(),
  evaluasi_id uuid not null unique references evaluasi,
  alasan text not null,
  diajukan_pada timestamptz not null,
  penjelasan_penilai text,
  penjelasan_oleh uuid references pejabat,
  penjelasan_pada timestamptz,
  keterangan_pegawai text,
  putusan putusan_keberatan,
  pertimbangan text,
  rating_hasil rating_kinerja,
  rating_perilaku rating_kinerja,
  predikat_semula predikat_kinerja not null,
  diputus_oleh uuid references pejabat,
  diputus_pada timestamptz,
  versi integer not null default 1,
  check ((putusan is null) = (diputus_pada is null)),
  check (putusan is null or (penjelasan_penilai is not null and keterangan_pegawai is not null and pertimbangan is not null))
);

create type sumber_gangguan as enum ('otomatis', 'dicatat');

-- Times in which the application did not answer; one that was written down by mistake is withdrawn, never erased.
create table gangguan (
  id uuid primary key default uuidv7(),
  mulai timestamptz not null,
  selesai timestamptz not null check (selesai > mulai),
  sumber sumber_gangguan not null,
  alasan text not null,
  dicatat_oleh uuid references pejabat,
  dicatat_pada timestamptz not null,
  dibatalkan_oleh uuid references pejabat,
  dibatalkan_pada timestamptz,
  alasan_batal text,
  check (sumber = 'otomatis' or dicatat_oleh is not null)
);
create index on gangguan (selesai) where dibatalkan_pada is null;

-- The last sign of life, touched every minute by whichever process runs.
create table denyut (
  id smallint primary key default 1 check (id = 1),
  pada timestamptz not null
);

-- From which day on the clock acts by itself; what lies before stays as it was left.
create table jam_evaluasi (
  id smallint primary key default 1 check (id = 1),
  sejak date not null
);

-- A reminder is sent once for each limit.
create table pengingat (
  pejabat_id uuid not null references pejabat,
  hal text not null,
  batas date not null,
  dikirim_pada timestamptz not null,
  primary key (pejabat_id, hal, batas)
);
