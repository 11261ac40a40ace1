-- alter column public.t.id (what it refers to is recreated)
ALTER TABLE public.t ALTER COLUMN id DROP DEFAULT;

-- create function public.pad(text, integer)
CREATE FUNCTION public.pad(s text, n integer DEFAULT 3)
  RETURNS text
  IMMUTABLE
  LANGUAGE sql
  RETURN lpad(s, n);

-- drop index public.t.t_pad_idx (it depends on function public.pad(text))
DROP INDEX public.t_pad_idx;

-- drop view public.w (it depends on view public.v)
DROP VIEW public.w;

-- drop view public.v (it depends on function public.pad(text))
DROP VIEW public.v;

-- drop check constraint public.t.padded (it depends on function public.pad(text))
ALTER TABLE public.t DROP CONSTRAINT padded;

-- drop function public.pad(text)
DROP FUNCTION public.pad(text);

-- alter column public.t.id (what it refers to was recreated)
ALTER TABLE public.t ALTER COLUMN id SET DEFAULT public.pad('x'::text);

-- create check constraint public.t.padded (it depends on function public.pad(text))
ALTER TABLE public.t ADD CONSTRAINT padded CHECK (public.pad(id) <> ''::text) NOT VALID;

-- create view public.v (it depends on function public.pad(text))
CREATE VIEW public.v AS
SELECT public.pad(t.id) AS p
   FROM public.t;

-- create view public.w (it depends on view public.v)
CREATE VIEW public.w AS
SELECT v.p
   FROM public.v;

-- alter check constraint public.t.padded (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT padded;

-- create index public.t.t_pad_idx (it depends on function public.pad(text))
CREATE INDEX CONCURRENTLY t_pad_idx ON public.t ((public.pad(id)));
