-- rename language public to lang
ALTER LANGUAGE public RENAME TO lang;

-- rename aggregate public.smallest(integer) to least_of
ALTER AGGREGATE public.smallest(integer) RENAME TO least_of;
