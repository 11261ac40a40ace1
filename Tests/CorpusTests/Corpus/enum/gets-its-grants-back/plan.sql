-- replace enum public.mood (its labels cannot be changed in place)
ALTER TYPE public.mood RENAME TO mood_plumb_old;
CREATE TYPE public.mood AS ENUM ('glad');
REVOKE USAGE ON TYPE public.mood FROM PUBLIC;
GRANT USAGE ON TYPE public.mood TO shop_app;

-- alter column public.people.mood (its type is replaced)
ALTER TABLE public.people ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood;

-- drop enum public.mood_plumb_old (it was replaced)
DROP TYPE public.mood_plumb_old;
