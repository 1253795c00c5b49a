-- Who rates somebody who has left, as long as an evaluation of theirs is open.

create table penempatan_terakhir (
  pegawai_id uuid primary key references pegawai,
  jabatan_id uuid not null references jabatan,
  unit_id uuid not null references unit,
  penilai_id uuid references pejabat,
  atasan_penilai_id uuid references pejabat
);
create index penempatan_terakhir_penilai_idx on penempatan_terakhir (penilai_id);
create index penempatan_terakhir_atasan_idx on penempatan_terakhir (atasan_penilai_id);

-- Of everybody with an evaluation that may be open: who rates, and who stands above.
create view penilai_kini as
  select pegawai_id, penilai_id, atasan_penilai_id, false as is_berhenti from penempatan_kini
  union all
  select pegawai_id, penilai_id, atasan_penilai_id, true from penempatan_terakhir;
