-- alter table public.solo (it changes by itself)
ALTER TABLE public.f DETACH PARTITION public.solo;

-- alter column public.solo.k
ALTER TABLE public.solo ALTER COLUMN k SET NOT NULL;

-- drop index public.f.f_id_idx
DROP INDEX public.f_id_idx;

-- drop index public.solo.solo_id_idx
DROP INDEX public.solo_id_idx;

-- drop check constraint public.f.f_id_check
ALTER TABLE public.f DROP CONSTRAINT f_id_check;

-- alter column public.f.id
ALTER TABLE public.f ALTER COLUMN id TYPE integer USING id::integer;

-- drop check constraint public.solo.f_id_check
ALTER TABLE public.solo DROP CONSTRAINT f_id_check;

-- alter column public.solo.id
ALTER TABLE public.solo ALTER COLUMN id TYPE integer USING id::integer;
ALTER TABLE public.solo ALTER COLUMN id SET NOT NULL;
