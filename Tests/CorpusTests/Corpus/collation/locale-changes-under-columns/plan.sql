-- drop index public.t.t_a_idx (it depends on collation public.own)
DROP INDEX CONCURRENTLY public.t_a_idx;

-- drop index public.t.t_id_lower_idx (it depends on collation public.own)
DROP INDEX CONCURRENTLY public.t_id_lower_idx;

-- drop view public.v (it depends on collation public.own)
DROP VIEW public.v;

-- replace collation public.own (its locale cannot be changed in place)
ALTER COLLATION public.own RENAME TO own_plumb_old;
CREATE COLLATION public.own (LOCALE = 'C.UTF-8');

-- replace domain public.word (it depends on collation public.own)
ALTER DOMAIN public.word RENAME TO word_plumb_old;
CREATE DOMAIN public.word AS text
  COLLATE public.own;

-- alter column public.t.a (its type is replaced)
ALTER TABLE public.t ALTER COLUMN a TYPE text COLLATE public.own USING a::text::text;

-- alter column public.t.w (its type is replaced)
ALTER TABLE public.t ALTER COLUMN w TYPE public.word USING w::text::public.word;

-- create view public.v (it depends on collation public.own)
CREATE VIEW public.v AS
SELECT t.a
   FROM public.t
  WHERE (t.a > 'B'::text);

-- create index public.t.t_a_idx (it depends on collation public.own)
CREATE INDEX CONCURRENTLY t_a_idx ON public.t (a);

-- create index public.t.t_id_lower_idx (it depends on collation public.own)
CREATE INDEX CONCURRENTLY t_id_lower_idx ON public.t (id, (lower(a)) COLLATE public.own);

-- drop domain public.word_plumb_old (it was replaced)
DROP DOMAIN public.word_plumb_old;

-- drop collation public.own_plumb_old (it was replaced)
DROP COLLATION public.own_plumb_old;
