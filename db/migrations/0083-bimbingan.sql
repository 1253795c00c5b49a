-- Performance guidance (PermenPANRB 6/2022, Lampiran Bab III.D.4): coaching and mentoring, what the employee says of it,
-- and the competencies that the guide saw.

alter type jenis_kabar add value 'bimbingan';
-- Leads the unit that administers personnel: reports of guidance and of conduct go there, never to an administrator.
alter type nama_peran add value 'pimpinan-kepegawaian';

create type jenis_bimbingan as enum ('coaching', 'mentoring');

create table bimbingan (
  id uuid primary key,
  skp_id uuid not null references skp,
  pegawai_id uuid not null references pegawai,
  -- The leader, or who was given a special assignment.
  pembimbing_id uuid not null references pejabat,
  jenis jenis_bimbingan not null,
  topik text not null,
  -- Part by part, line by line, as the forms have it.
  isi jsonb not null,
  versi integer not null default 1,
  dimulai_oleh uuid not null references pejabat,
  dimulai_pada timestamptz not null,
  ditandatangani_pegawai_pada timestamptz,
  ditandatangani_pembimbing_pada timestamptz,
  tindak_lanjut text,
  ditindaklanjuti_oleh uuid references pejabat,
  ditindaklanjuti_pada timestamptz,
  check (pembimbing_id <> pegawai_id),
  check (num_nonnulls(tindak_lanjut, ditindaklanjuti_oleh, ditindaklanjuti_pada) in (0, 3))
);
create index on bimbingan (skp_id);
create index on bimbingan (pegawai_id);
create index on bimbingan (pembimbing_id);

-- Handed to the leader's superior alone: apart, so that no list of guidance reads it along.
create table pendapat_bimbingan (
  bimbingan_id uuid primary key references bimbingan,
  isi jsonb not null,
  ditandatangani_pada timestamptz not null
);

create table evaluasi_kompetensi (
  bimbingan_id uuid primary key references bimbingan,
  isi jsonb not null,
  ditandatangani_pada timestamptz not null
);
