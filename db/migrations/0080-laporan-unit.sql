-- The report of a unit on a period: the words of its head, what was handed in, and the answer of the leader above.

create type status_laporan as enum ('draf', 'diajukan', 'dijawab');

create table laporan_unit (
  id uuid primary key default uuidv7(),
  unit_id uuid not null references unit,
  periode_id uuid not null references periode,
  status status_laporan not null default 'draf',
  -- What was done, and what it changed.
  dikerjakan text not null default '',
  -- What is to be mended of one indicator, by its id; an indicator that is taken away leaves its words.
  perbaikan_iku jsonb not null default '{}',
  -- What is to be mended besides.
  perbaikan text not null default '',
  -- Figures, names and words as they were handed in; these are answered.
  isi jsonb,
  diajukan_oleh uuid references pegawai,
  diajukan_pada timestamptz,
  jawaban text,
  dijawab_oleh uuid references pejabat,
  dijawab_pada timestamptz,
  versi integer not null default 0,
  unique (unit_id, periode_id),
  check ((status = 'draf') = (isi is null)),
  check (num_nulls(isi, diajukan_oleh, diajukan_pada) in (0, 3)),
  check ((status = 'dijawab') = (dijawab_pada is not null)),
  check (num_nulls(jawaban, dijawab_oleh, dijawab_pada) in (0, 3))
);
create index on laporan_unit (periode_id);

alter type jenis_dokumen add value 'laporan-unit';
alter type jenis_kabar add value 'laporan';
