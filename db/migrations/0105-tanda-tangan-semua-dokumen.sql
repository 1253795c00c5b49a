-- Papers of guidance are frozen, and those of units are signed, like every other document.
alter type jenis_dokumen add value 'bimbingan';
alter type jenis_dokumen add value 'pendapat-bimbingan';
alter type jenis_dokumen add value 'evaluasi-kompetensi';
alter type jenis_dokumen add value 'laporan-perilaku';

alter type penanda_dokumen add value 'pembimbing';
alter type penanda_dokumen add value 'pihak-pertama';
alter type penanda_dokumen add value 'pihak-kedua';
alter type penanda_dokumen add value 'pemimpin-unit';
alter type penanda_dokumen add value 'pimpinan-di-atas';
alter type penanda_dokumen add value 'pimpinan';

alter type jenis_kabar add value 'dokumen';

-- A confidential paper lies sealed: the hash of the paper stays in the clear, the file is found under that of its envelope.
alter table dokumen add column sidik_tersegel char(64);
alter table berkas_bertanda_tangan add column sidik_tersegel char(64);

-- Holds papers that only whoever ordered it may read: it is fetched by them alone.
alter table bundel add column terbatas boolean not null default false;
drop index bundel_unit_id_periode_id_idx;
create unique index on bundel (unit_id, periode_id) where status = 'menunggu' and not terbatas;
create unique index on bundel (unit_id, periode_id, diminta_oleh) where status = 'menunggu' and terbatas;
