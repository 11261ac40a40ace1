-- drop check constraint public.animals.sane
ALTER TABLE public.animals DROP CONSTRAINT sane;

-- alter column public.animals.id
ALTER TABLE public.animals ALTER COLUMN id DROP DEFAULT;

-- drop table public.owls
DROP TABLE public.owls;

-- drop table public.birds
DROP TABLE public.birds;

-- drop column public.animals.name
ALTER TABLE public.animals DROP COLUMN name;

-- drop table public.winged
DROP TABLE public.winged;
