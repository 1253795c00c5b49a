-- Feedback as the Lampiran (III.C) has it: periodic or incidental, with evidence, with what the leader gives after it,
-- and from outside by a link that works once.

create type bentuk_umpan_balik as enum ('berkala', 'insidentil');
create type lanjutan_umpan_balik as enum ('apresiasi', 'penugasan-baru');

create table undangan_umpan_balik (
  id uuid primary key,
  pegawai_id uuid not null references pegawai,
  pengundang_id uuid not null references pejabat,
  nama text not null,
  lembaga text not null,
  -- Keyed hash of the link's word; the word itself is nowhere.
  sidik text not null unique,
  berlaku_sampai date not null,
  dibuat_pada timestamptz not null,
  dipakai_pada timestamptz,
  dibatalkan_pada timestamptz
);
create index on undangan_umpan_balik (pegawai_id);
create index on undangan_umpan_balik (pengundang_id);

alter table umpan_balik
  add column bentuk bentuk_umpan_balik not null default 'insidentil',
  add column lanjutan lanjutan_umpan_balik,
  add column bukti text,
  add column undangan_id uuid unique references undangan_umpan_balik,
  alter column penulis_id drop not null,
  add check (num_nonnulls(penulis_id, undangan_id) = 1),
  add check (undangan_id is null or sebagai = 'lainnya'),
  add check (lanjutan is null or sebagai = 'pimpinan');
