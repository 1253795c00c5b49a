-- The hash of a document's paper; null until it is printed for the first time (documents that were loaded in bulk).
alter table dokumen alter column sidik drop not null;
