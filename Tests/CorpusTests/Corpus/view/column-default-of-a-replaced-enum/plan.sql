-- drop view public.moods (it depends on enum public.mood)
DROP VIEW public.moods;

-- replace enum public.mood (its labels cannot be changed in place)
ALTER TYPE public.mood RENAME TO mood_plumb_old;
CREATE TYPE public.mood AS ENUM ('sad', 'happy');

-- alter column public.people.mood (its type is replaced)
ALTER TABLE public.people ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood;

-- create view public.moods (it depends on enum public.mood)
CREATE VIEW public.moods AS
SELECT people.id,
    people.mood
   FROM public.people;
ALTER VIEW public.moods ALTER COLUMN mood SET DEFAULT 'happy'::public.mood;
COMMENT ON VIEW public.moods IS 'Everybody''s mood.';

-- drop enum public.mood_plumb_old (it was replaced)
DROP TYPE public.mood_plumb_old;
