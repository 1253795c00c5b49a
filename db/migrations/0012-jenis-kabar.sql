-- News says what it is about; which page shows that is known to the pages alone.
create type jenis_kabar as enum (
  'akun', 'beranda', 'evaluasi', 'evaluasi-milikku', 'evaluasi-tim', 'kegiatan', 'pantauan', 'skp', 'skp-tim', 'umpan-balik'
);

alter table kabar add column jenis jenis_kabar, add column rujukan text;
update kabar set
  jenis = (case
    when tautan ~ '^/skp/.' then 'skp'
    when tautan ~ '^/tim/skp' then 'skp-tim'
    when tautan ~ '^/kegiatan/.' then 'kegiatan'
    when tautan ~ '^/umpan-balik' then 'umpan-balik'
    when tautan ~ '^/penilaian/.' then 'evaluasi'
    when tautan ~ '^/penilaian' then 'evaluasi-milikku'
    when tautan ~ '^/tim/penilaian' then 'evaluasi-tim'
    when tautan ~ '^/pantauan' then 'pantauan'
    when tautan ~ '^/akun' then 'akun'
    else 'beranda' end)::jenis_kabar,
  rujukan = substring(tautan from '^/(?:skp|kegiatan|penilaian|tim/penilaian\?periode=)[/]?([^/?]+)$');
alter table kabar alter column jenis set not null, drop column tautan;
