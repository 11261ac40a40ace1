-- alter column public.animals.id (in place, because the table shares its columns with others)
ALTER TABLE public.animals ALTER COLUMN id TYPE bigint USING id::bigint;

-- alter column public.animals.name
ALTER TABLE public.animals ALTER COLUMN name SET DEFAULT 'none'::text;

-- create column public.animals.legs
ALTER TABLE public.animals ADD COLUMN legs integer;

-- alter table public.birds
ALTER TABLE public.birds INHERIT public.winged;
