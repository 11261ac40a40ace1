-- create table public.t
CREATE TABLE public.t (
  id integer NOT NULL,
  source text NOT NULL,
  length integer GENERATED ALWAYS AS (length(source)) STORED NOT NULL,
  last text NOT NULL,
  CONSTRAINT short CHECK (length(source) < 100)
);
ALTER TABLE public.t ALTER COLUMN source SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.t ALTER COLUMN source SET STATISTICS 500;
COMMENT ON COLUMN public.t.source IS 'Kept apart.';

-- create index public.t.t_source_idx
CREATE INDEX t_source_idx ON public.t (source);
