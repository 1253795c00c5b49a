-- Where the QR of a paper leads: a public page for whoever holds the paper. Papers printed before this carry none.
alter table dokumen add column kode text unique, add column alamat_periksa text;
alter table dokumen add check ((kode is null) = (alamat_periksa is null));
