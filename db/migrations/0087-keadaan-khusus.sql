-- Long absences that change what is asked of a person, where they are spent, and how studies ended.

alter type jenis_ketidakhadiran add value 'diperbantukan';
alter type jenis_ketidakhadiran add value 'diberhentikan-sementara';
alter type jenis_ketidakhadiran add value 'pejabat-negara';
alter type jenis_ketidakhadiran add value 'persiapan-pensiun';

create type akhir_studi as enum ('lulus', 'tidak-lulus');

alter table ketidakhadiran
  -- The institution where the person studies or works meanwhile.
  add column tempat text,
  add column akhir_studi akhir_studi,
  add constraint akhir_studi_tugas_belajar check (akhir_studi is null or jenis = 'tugas-belajar');

-- A moved employee and the new rater agree that the former unit's result stands for the period of the move.
create table hasil_periode_lalu (
  evaluasi_id uuid primary key references evaluasi on delete cascade,
  sumber_id uuid not null references evaluasi,
  diusulkan_oleh uuid not null references pejabat,
  diusulkan_pada timestamptz not null,
  disetujui_oleh uuid references pejabat,
  disetujui_pada timestamptz,
  check (evaluasi_id <> sumber_id),
  check ((disetujui_oleh is null) = (disetujui_pada is null)),
  check (disetujui_oleh is null or disetujui_oleh <> diusulkan_oleh)
);
