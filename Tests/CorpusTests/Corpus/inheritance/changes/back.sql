-- alter table public.birds (it changes by itself)
ALTER TABLE public.birds NO INHERIT public.animals;
ALTER TABLE public.birds NO INHERIT public.winged;

-- alter column public.animals.id
ALTER TABLE public.animals ALTER COLUMN id TYPE integer USING id::integer;

-- alter column public.animals.name
ALTER TABLE public.animals ALTER COLUMN name DROP DEFAULT;

-- alter column public.birds.id
ALTER TABLE public.birds ALTER COLUMN id TYPE integer USING id::integer;

-- alter column public.birds.name
ALTER TABLE public.birds ALTER COLUMN name DROP DEFAULT;

-- drop column public.animals.legs
ALTER TABLE public.animals DROP COLUMN legs;

-- drop column public.birds.legs
ALTER TABLE public.birds DROP COLUMN legs;

-- alter table public.birds
ALTER TABLE public.birds INHERIT public.animals;
