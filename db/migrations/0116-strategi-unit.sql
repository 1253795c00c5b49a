-- How a unit means to reach an indicator of its agreement (Format A.1.4): a working paper, never signed.

create table strategi_unit (
  id uuid primary key,
  unit_id uuid not null references unit,
  tahun smallint not null,
  judul text not null,
  pemilik text not null,
  waktu_penyelesaian text not null,
  tujuan text not null,
  iku_id uuid references iku on delete set null,
  -- The indicator and its target in words; of a chosen one as they were when this was saved.
  intervensi text not null,
  pihak_terlibat text not null,
  penerima_manfaat text not null,
  anggaran text not null,
  -- One line each.
  kegiatan_rutin text not null,
  kegiatan_transformatif text not null,
  keluaran_rutin text not null,
  keluaran_transformatif text not null,
  versi integer not null default 1
);
create index on strategi_unit (unit_id, tahun);
create index on strategi_unit (iku_id);
