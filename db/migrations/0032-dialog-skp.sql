-- Expectations negotiated line by line: a proposal, answers, agreement. The talk outlives the line it was about.

create type bidang_dialog as enum ('rhk', 'indikator', 'target', 'perilaku');
create type langkah_dialog as enum ('usul', 'jawab', 'sepakat', 'tarik');

create table dialog_skp (
  id uuid primary key default uuidv7(),
  skp_id uuid not null references skp on delete cascade,
  -- The proposal that the talk began with.
  utas_id uuid not null,
  bidang bidang_dialog not null,
  sasaran_id uuid,
  nilai nilai_berakhlak,
  -- How the line read when this was said, and how it should read.
  semula text not null,
  usulan text,
  langkah langkah_dialog not null,
  isi text not null,
  penulis_id uuid not null references pejabat,
  dibuat_pada timestamptz not null,
  check ((bidang = 'perilaku') = (nilai is not null)),
  check ((bidang <> 'perilaku') = (sasaran_id is not null))
);
create index on dialog_skp (skp_id, dibuat_pada);
