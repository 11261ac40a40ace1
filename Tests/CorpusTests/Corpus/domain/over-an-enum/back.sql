-- replace enum public.level (its labels cannot be changed in place)
ALTER TYPE public.level RENAME TO level_plumb_old;
CREATE TYPE public.level AS ENUM ('low', 'mid', 'high');

-- replace domain public.grade (it depends on enum public.level)
ALTER DOMAIN public.grade RENAME TO grade_plumb_old;
CREATE DOMAIN public.grade AS public.level
  DEFAULT 'mid'::public.level
  CONSTRAINT ok CHECK (VALUE = ANY (ARRAY['low'::public.level, 'mid'::public.level]));

-- alter column public.t.g (its type is replaced)
ALTER TABLE public.t ALTER COLUMN g TYPE public.grade USING g::text::public.grade;

-- drop domain public.grade_plumb_old (it was replaced)
DROP DOMAIN public.grade_plumb_old;

-- drop enum public.level_plumb_old (it was replaced)
DROP TYPE public.level_plumb_old;
