-- drop index public.t.t_id_idx (it depends on enum public.level)
DROP INDEX CONCURRENTLY public.t_id_idx;

-- drop policy public.t.high (it depends on enum public.level)
DROP POLICY high ON public.t;

-- drop trigger public.t.touch (it depends on column public.t.level)
DROP TRIGGER touch ON public.t;

-- drop materialized view public.m (it depends on enum public.level)
DROP MATERIALIZED VIEW public.m;

-- drop view public.v (it depends on enum public.level)
DROP VIEW public.v;

-- drop check constraint public.t.sane (it depends on enum public.level)
ALTER TABLE public.t DROP CONSTRAINT sane;

-- drop column public.t.shout (it depends on enum public.level)
ALTER TABLE public.t DROP COLUMN shout;

-- drop function public.default_level(public.level) (it depends on enum public.level)
DROP FUNCTION public.default_level(public.level);

-- drop function public.worst(public.level[]) (it depends on enum public.level)
DROP FUNCTION public.worst(public.level[]);

-- replace enum public.level (its labels cannot be changed in place)
ALTER TYPE public.level RENAME TO level_plumb_old;
CREATE TYPE public.level AS ENUM ('high', 'mid', 'low');

-- replace domain public.grade (it depends on enum public.level)
ALTER DOMAIN public.grade RENAME TO grade_plumb_old;
CREATE DOMAIN public.grade AS public.level
  DEFAULT 'mid'::public.level
  CONSTRAINT not_low CHECK (VALUE <> 'low'::public.level);

-- replace composite type public.reading (it depends on enum public.level)
ALTER TYPE public.reading RENAME TO reading_plumb_old;
CREATE TYPE public.reading AS (
  at timestamp with time zone,
  level public.level
);

-- create function public.default_level(public.level) (it depends on enum public.level)
CREATE FUNCTION public.default_level(l public.level DEFAULT 'low'::public.level)
  RETURNS public.level
  LANGUAGE sql
  RETURN l;

-- create function public.worst(public.level[]) (it depends on enum public.level)
CREATE FUNCTION public.worst(levels public.level[])
  RETURNS public.level
  IMMUTABLE
  LANGUAGE sql
  RETURN (SELECT max(l.l) AS max FROM unnest(worst.levels) l(l));

-- alter column public.t.level (its type is replaced)
ALTER TABLE public.t ALTER COLUMN level DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN level TYPE public.level USING level::text::public.level;
ALTER TABLE public.t ALTER COLUMN level SET DEFAULT 'low'::public.level;

-- alter column public.t.levels (its type is replaced)
ALTER TABLE public.t ALTER COLUMN levels DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN levels TYPE public.level[] USING levels::text::public.level[];
ALTER TABLE public.t ALTER COLUMN levels SET DEFAULT '{low,high}'::public.level[];

-- alter column public.t.grade (its type is replaced)
ALTER TABLE public.t ALTER COLUMN grade TYPE public.grade USING grade::text::public.grade;

-- alter column public.t.reading (its type is replaced)
ALTER TABLE public.t ALTER COLUMN reading TYPE public.reading USING reading::text::public.reading;

-- create column public.t.shout (it depends on enum public.level)
ALTER TABLE public.t ADD COLUMN shout boolean GENERATED ALWAYS AS (level = 'high'::public.level) STORED;

-- create check constraint public.t.sane (it depends on enum public.level)
ALTER TABLE public.t ADD CONSTRAINT sane CHECK ((level < 'high'::public.level) OR (id > 0)) NOT VALID;

-- create view public.v (it depends on enum public.level)
CREATE VIEW public.v AS
SELECT t.level,
    public.worst(t.levels) AS worst
   FROM public.t
  WHERE (t.level > 'low'::public.level);

-- create materialized view public.m (it depends on enum public.level)
CREATE MATERIALIZED VIEW public.m AS
SELECT t.level
   FROM public.t;

-- create index public.m.m_level_idx (it depends on materialized view public.m)
CREATE INDEX m_level_idx ON public.m (level);

-- create trigger public.t.touch (it depends on column public.t.level)
CREATE TRIGGER touch
  BEFORE UPDATE OF level ON public.t
  FOR EACH ROW
  WHEN (new.level > old.level)
  EXECUTE FUNCTION public.touch();

-- create policy public.t.high (it depends on enum public.level)
CREATE POLICY high ON public.t
  USING (level = 'high'::public.level);

-- alter check constraint public.t.sane (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT sane;

-- create index public.t.t_id_idx (it depends on enum public.level)
CREATE INDEX CONCURRENTLY t_id_idx ON public.t (id) WHERE (level > 'low'::public.level);

-- drop composite type public.reading_plumb_old (it was replaced)
DROP TYPE public.reading_plumb_old;

-- drop domain public.grade_plumb_old (it was replaced)
DROP DOMAIN public.grade_plumb_old;

-- drop enum public.level_plumb_old (it was replaced)
DROP TYPE public.level_plumb_old;
