-- A report about conduct that hinders performance, and the counselling that follows it (Lampiran Bab III.D.5).

alter type jenis_kabar add value 'konseling';

create type penyelenggara_konseling as enum ('konselor-independen', 'pejabat-penilai', 'pejabat-fungsi');

create table laporan_perilaku (
  id uuid primary key,
  skp_id uuid not null references skp,
  pegawai_id uuid not null references pegawai,
  -- The rater who reports and signs.
  pelapor_id uuid not null references pejabat,
  -- Sealed with the installation's secret: nobody reads it in the database or in a backup.
  isi text not null,
  ditandatangani_pada timestamptz not null,
  -- What the head of personnel decided: to counsel (then all of the next five), or not, with the reason.
  diputus_oleh uuid references pejabat,
  diputus_pada timestamptz,
  alasan_tanpa_konseling text,
  penyelenggara penyelenggara_konseling,
  konselor_id uuid references pejabat,
  jadwal timestamptz,
  tempat text,
  check (konselor_id <> pegawai_id),
  check (num_nonnulls(diputus_oleh, diputus_pada) in (0, 2)),
  check (num_nonnulls(penyelenggara, konselor_id, jadwal, tempat) in (0, 4)),
  check ((diputus_pada is null) = (num_nonnulls(alasan_tanpa_konseling, konselor_id) = 0)),
  check (num_nonnulls(alasan_tanpa_konseling, konselor_id) <= 1)
);
create index on laporan_perilaku (skp_id);
create index on laporan_perilaku (pegawai_id);
create index on laporan_perilaku (konselor_id);

-- What was said in counselling and what follows from it, sealed as well.
create table rekaman_konseling (
  laporan_id uuid primary key references laporan_perilaku,
  isi text not null,
  ditandatangani_pada timestamptz not null,
  tindak_lanjut text,
  ditindaklanjuti_oleh uuid references pejabat,
  ditindaklanjuti_pada timestamptz,
  check (num_nonnulls(tindak_lanjut, ditindaklanjuti_oleh, ditindaklanjuti_pada) in (0, 3))
);
