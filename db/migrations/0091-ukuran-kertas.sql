-- The paper a document was frozen for: its hash is that of this paper.
create type ukuran_kertas as enum ('F4', 'A4');
alter table dokumen add column kertas ukuran_kertas not null default 'F4';
