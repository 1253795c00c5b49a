-- What in a file deserves a second look without being wrong; galat takes the shape that the application writes.

alter table impor add column peringatan jsonb not null default '{"jumlah": 0, "daftar": []}';
alter table impor alter column galat set default '{"jumlah": 0, "daftar": []}';
