-- What was returned to a person is asked on every Beranda; the few rows are found without reading the month.
create index aktivitas_dikembalikan on aktivitas (pegawai_id, tanggal) where status = 'dikembalikan';
