-- create table public.winged
CREATE TABLE public.winged (
  span integer
);

-- alter column public.animals.id
ALTER TABLE public.animals ALTER COLUMN id SET DEFAULT 1;

-- create table public.birds
CREATE TABLE public.birds (
  beak text,
  CONSTRAINT birds_pkey PRIMARY KEY (id)
) INHERITS (public.animals, public.winged);

-- create table public.owls
CREATE TABLE public.owls () INHERITS (public.birds);

-- create column public.animals.name
ALTER TABLE public.animals ADD COLUMN name text;

-- create inherited column public.birds.id
ALTER TABLE public.birds ALTER COLUMN id SET DEFAULT 7;

-- create inherited column public.birds.name
ALTER TABLE public.birds ALTER COLUMN name SET NOT NULL;
COMMENT ON COLUMN public.birds.name IS 'Of a bird.';

-- create check constraint public.animals.sane
ALTER TABLE public.animals ADD CONSTRAINT sane CHECK (id > 0);
