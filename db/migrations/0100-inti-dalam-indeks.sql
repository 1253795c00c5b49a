-- Whether the same words stood on other days is answered from the index alone.
create index aktivitas_pegawai_tanggal_inti on aktivitas (pegawai_id, tanggal) include (inti);
drop index aktivitas_pegawai_id_tanggal_idx;
