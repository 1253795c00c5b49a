-- What paper decided about a functional officer's credit points: the balance brought along, a diploma, a rise in rank.

create type jenis_angka_kredit as enum ('saldo-awal', 'ijazah', 'kenaikan-pangkat');

create table angka_kredit (
  pegawai_id uuid not null references pegawai,
  tanggal date not null,
  jenis jenis_angka_kredit not null,
  -- Points towards the next rank and the next jenjang, in hundredths; only a balance has them.
  pangkat_seperseratus integer check (pangkat_seperseratus >= 0),
  jenjang_seperseratus integer check (jenjang_seperseratus >= 0),
  nomor_surat text not null,
  dicatat_oleh uuid not null references pejabat,
  primary key (pegawai_id, tanggal, jenis),
  check ((jenis = 'saldo-awal') = (pangkat_seperseratus is not null)),
  check ((jenis = 'saldo-awal') = (jenjang_seperseratus is not null))
);
