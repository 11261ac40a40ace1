-- create table public.t
CREATE TABLE public.t (
  c integer NOT NULL,
  CONSTRAINT t_pkey PRIMARY KEY (c)
);

-- create column public.t.a
ALTER TABLE public.t ADD COLUMN a text NOT NULL;
ALTER TABLE public.t ALTER COLUMN a SET STORAGE EXTERNAL;
COMMENT ON COLUMN public.t.a IS 'A.';

-- create column public.t.b
ALTER TABLE public.t ADD COLUMN b text;
ALTER TABLE public.t ALTER COLUMN b SET STATISTICS 10;
