-- create table public.t
CREATE TABLE public.t (
  a text NOT NULL,
  b text,
  c integer NOT NULL,
  CONSTRAINT t_pkey PRIMARY KEY (c)
);
ALTER TABLE public.t ALTER COLUMN a SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.t ALTER COLUMN b SET STATISTICS 10;
COMMENT ON COLUMN public.t.a IS 'A.';
