-- Results in numbers from the years before the predicate (PP 30/2019), kept to be read.

create table nilai_lama (
  pegawai_id uuid not null references pegawai,
  tahun smallint not null,
  -- In hundredths.
  skp_seperseratus integer not null check (skp_seperseratus >= 0),
  perilaku_seperseratus integer not null check (perilaku_seperseratus >= 0),
  -- Conduct was also judged by peers and subordinates, so it weighs more.
  is_dengan_survei boolean not null,
  is_ide_baru boolean not null,
  penilai text not null,
  dicatat_oleh uuid not null references pejabat,
  primary key (pegawai_id, tahun)
);
