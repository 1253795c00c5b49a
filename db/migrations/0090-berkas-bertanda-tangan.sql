-- Signed files of a frozen document: uploaded by whoever must sign, or signed through BSrE. Added to, never replaced.
create type cara_tanda_tangan as enum ('unggahan', 'bsre');
create type penanda_dokumen as enum ('pegawai', 'penilai', 'atasan-penilai');

create table berkas_bertanda_tangan (
  id uuid primary key default uuidv7(),
  dokumen_id uuid not null references dokumen,
  penanda_id uuid not null references pejabat,
  sebagai penanda_dokumen not null,
  cara cara_tanda_tangan not null,
  -- SHA-256 of the signed file, by which it is found.
  sidik char(64) not null,
  ukuran integer not null check (ukuran > 0),
  -- Whom the certificate names.
  nama_sertifikat text,
  pada timestamptz not null,
  unique (dokumen_id, sidik),
  check ((cara = 'bsre') = (nama_sertifikat is not null))
);
create index on berkas_bertanda_tangan (penanda_id);
