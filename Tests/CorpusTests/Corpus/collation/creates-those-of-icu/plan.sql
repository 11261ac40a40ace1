-- create collation public.german
CREATE COLLATION public.german (PROVIDER = icu, LOCALE = 'de');

-- create collation public.no_case
CREATE COLLATION public.no_case (PROVIDER = icu, LOCALE = 'und-u-ks-level2', DETERMINISTIC = false);

-- create table public.t
CREATE TABLE public.t (
  a text COLLATE public.no_case NOT NULL,
  CONSTRAINT t_a_key UNIQUE (a)
);
