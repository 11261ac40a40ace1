-- alter column public.t.widened
ALTER TABLE public.t ALTER COLUMN widened TYPE bigint USING widened::bigint;

-- alter column public.t.lengthened
ALTER TABLE public.t ALTER COLUMN lengthened TYPE character varying(20);

-- alter column public.t.unbounded
ALTER TABLE public.t ALTER COLUMN unbounded TYPE text;

-- alter column public.t.precise
ALTER TABLE public.t ALTER COLUMN precise TYPE numeric(12,2);

-- alter column public.t.stamp
ALTER TABLE public.t ALTER COLUMN stamp TYPE timestamp with time zone USING stamp AT TIME ZONE 'UTC';

-- alter column public.t.converted
ALTER TABLE public.t ALTER COLUMN converted TYPE integer USING converted::integer;

-- alter column public.t.arrayed
ALTER TABLE public.t ALTER COLUMN arrayed TYPE integer[] USING array[arrayed];

-- alter column public.t.json
ALTER TABLE public.t ALTER COLUMN "json" TYPE jsonb USING "json"::jsonb;
