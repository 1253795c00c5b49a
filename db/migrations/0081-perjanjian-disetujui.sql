-- An agreement has two sides: the head of the unit agrees, then the leader above sets it. New words ask for a new yes.
alter table perjanjian_kinerja
  add column disetujui_oleh uuid references pegawai,
  add column disetujui_pada timestamptz,
  add check ((disetujui_oleh is null) = (disetujui_pada is null));

alter type jenis_dokumen add value 'perjanjian-kinerja';
alter type jenis_dokumen add value 'matriks';
