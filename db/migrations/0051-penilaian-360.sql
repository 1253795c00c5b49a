-- Anonymous words about a colleague's conduct. docs/keputusan: what is stored, and why nobody can trace an answer.

create table putaran_rekan (
  id uuid primary key default gen_random_uuid(),
  pegawai_id uuid not null references pegawai,
  dimulai_oleh uuid not null references pejabat,
  mulai date not null,
  sampai date not null,
  -- The smallest group, as it was when the round began.
  paling_sedikit integer not null,
  ditutup date,
  -- The whole answer, frozen at the end; null when fewer than the smallest group answered.
  rekap jsonb,
  check (sampai >= mulai),
  check (rekap is null or ditutup is not null)
);
create unique index on putaran_rekan (pegawai_id) where ditutup is null;
create index on putaran_rekan (dimulai_oleh);

-- Who may answer once, and the day on which they did; never what.
create table hak_rekan (
  putaran_id uuid not null references putaran_rekan,
  pejabat_id uuid not null references pejabat,
  dipakai date,
  primary key (putaran_id, pejabat_id)
);
create index on hak_rekan (pejabat_id);

-- Sealed with the installation's secret, of one length, written anew together and shuffled with every answer,
-- and gone when the round closes. No person, no instant, no order.
create table jawaban_rekan (
  id uuid primary key default gen_random_uuid(),
  putaran_id uuid not null references putaran_rekan,
  isi text not null
);
create index on jawaban_rekan (putaran_id);
