-- drop check constraint public.t.small
ALTER TABLE public.t DROP CONSTRAINT small;

-- drop column public.t.doubled (its virtual cannot be changed in place)
ALTER TABLE public.t DROP COLUMN doubled;

-- create column public.t.doubled (its virtual cannot be changed in place)
ALTER TABLE public.t ADD COLUMN doubled integer GENERATED ALWAYS AS (a * 2) STORED;

-- drop column public.t.tripled (its generated, comment cannot be changed in place)
ALTER TABLE public.t DROP COLUMN tripled;

-- create column public.t.tripled (its generated, comment cannot be changed in place)
ALTER TABLE public.t ADD COLUMN tripled integer GENERATED ALWAYS AS (a * 3) VIRTUAL NOT NULL;

-- drop column public.t.new
ALTER TABLE public.t DROP COLUMN new;
