-- What the clock asks of those above a rater, and what units hand in to theirs: a handful among many.
create index evaluasi_naik_idx on evaluasi (pegawai_id)
  where status = 'keberatan' or (status = 'draf' and penetap = 'atasan-penilai');
create index perjanjian_kinerja_disetujui_idx on perjanjian_kinerja (unit_id)
  where status = 'draf' and disetujui_pada is not null;
