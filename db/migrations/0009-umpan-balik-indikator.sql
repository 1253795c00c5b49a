-- The evaluation form has a cell of feedback beside each indicator (FORMAT C.1.2 and C.1.3, column 7 or 8).

alter table evaluasi_indikator add column umpan_balik text;
