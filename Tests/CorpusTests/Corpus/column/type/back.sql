-- alter column public.t.widened
ALTER TABLE public.t ALTER COLUMN widened TYPE integer USING widened::integer;

-- alter column public.t.lengthened
ALTER TABLE public.t ALTER COLUMN lengthened TYPE character varying(10);

-- alter column public.t.unbounded
ALTER TABLE public.t ALTER COLUMN unbounded TYPE character varying(20);

-- alter column public.t.precise
ALTER TABLE public.t ALTER COLUMN precise TYPE numeric(10,2);

-- alter column public.t.stamp
ALTER TABLE public.t ALTER COLUMN stamp TYPE timestamp without time zone USING stamp AT TIME ZONE 'UTC';

-- alter column public.t.converted
ALTER TABLE public.t ALTER COLUMN converted TYPE text;

-- alter column public.t.arrayed
ALTER TABLE public.t ALTER COLUMN arrayed TYPE integer USING arrayed[1];

-- alter column public.t.json
ALTER TABLE public.t ALTER COLUMN "json" TYPE json USING "json"::json;
