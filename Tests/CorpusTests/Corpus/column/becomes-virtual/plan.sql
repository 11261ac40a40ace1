-- create column public.t.new
ALTER TABLE public.t ADD COLUMN new integer GENERATED ALWAYS AS (a + 1) VIRTUAL;

-- drop column public.t.doubled (its virtual cannot be changed in place)
ALTER TABLE public.t DROP COLUMN doubled;

-- create column public.t.doubled (its virtual cannot be changed in place)
ALTER TABLE public.t ADD COLUMN doubled integer GENERATED ALWAYS AS (a * 2) VIRTUAL;

-- drop column public.t.tripled (its generated, comment cannot be changed in place)
ALTER TABLE public.t DROP COLUMN tripled;

-- create column public.t.tripled (its generated, comment cannot be changed in place)
ALTER TABLE public.t ADD COLUMN tripled integer GENERATED ALWAYS AS ((a * 3) + 0) VIRTUAL NOT NULL;
COMMENT ON COLUMN public.t.tripled IS 'Thrice.';

-- create check constraint public.t.small
ALTER TABLE public.t ADD CONSTRAINT small CHECK (tripled < 1000) NOT VALID;

-- alter check constraint public.t.small (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT small;
