-- replace enum public.mood (its labels cannot be changed in place)
ALTER TYPE public.mood RENAME TO mood_plumb_old;
CREATE TYPE public.mood AS ENUM ('sad', 'glad');

-- alter column public.remote.id
ALTER TABLE public.remote ALTER COLUMN id TYPE integer;

-- alter column public.remote.m (its type is replaced)
ALTER TABLE public.remote ALTER COLUMN m TYPE public.mood;

-- alter column public.remote.n
ALTER TABLE public.remote ALTER COLUMN n TYPE text;

-- drop enum public.mood_plumb_old (it was replaced)
DROP TYPE public.mood_plumb_old;
