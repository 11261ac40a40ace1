-- rename collation public.one to eins
ALTER COLLATION public.one RENAME TO eins;
