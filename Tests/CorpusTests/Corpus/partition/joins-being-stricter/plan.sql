-- alter column public.f.id
ALTER TABLE public.f ALTER COLUMN id TYPE bigint USING id::bigint;

-- alter column public.solo.id
ALTER TABLE public.solo ALTER COLUMN id TYPE bigint USING id::bigint;
ALTER TABLE public.solo ALTER COLUMN id DROP NOT NULL;

-- alter column public.solo.k
ALTER TABLE public.solo ALTER COLUMN k DROP NOT NULL;

-- create check constraint public.f.f_id_check
ALTER TABLE public.f ADD CONSTRAINT f_id_check CHECK (id > 0);

-- create check constraint public.solo.f_id_check
ALTER TABLE public.solo ADD CONSTRAINT f_id_check CHECK (id > 0) NOT VALID;

-- alter check constraint public.solo.f_id_check (while others read and write)
ALTER TABLE public.solo VALIDATE CONSTRAINT f_id_check;

-- create index public.f.f_id_idx
CREATE INDEX f_id_idx ON public.f (id);

-- create index public.solo.solo_id_idx
CREATE INDEX CONCURRENTLY solo_id_idx ON public.solo (id);

-- alter table public.solo
ALTER TABLE public.solo ADD CONSTRAINT solo_plumb_bounds CHECK ((k IS NOT NULL) AND (k = 'a'::text)) NOT VALID;

-- alter table public.solo (while others read and write)
ALTER TABLE public.solo VALIDATE CONSTRAINT solo_plumb_bounds;

-- alter table public.solo (while others read and write)
ALTER TABLE public.f ATTACH PARTITION public.solo FOR VALUES IN ('a');
ALTER TABLE public.solo DROP CONSTRAINT solo_plumb_bounds;
