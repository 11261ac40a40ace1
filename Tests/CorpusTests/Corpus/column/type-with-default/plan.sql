-- alter column public.t.kept
ALTER TABLE public.t ALTER COLUMN kept DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN kept TYPE bigint USING kept::bigint;
ALTER TABLE public.t ALTER COLUMN kept SET DEFAULT 1;

-- alter column public.t.changed
ALTER TABLE public.t ALTER COLUMN changed DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN changed TYPE character varying(3);
ALTER TABLE public.t ALTER COLUMN changed SET DEFAULT 'b'::character varying;

-- alter column public.t.gained
ALTER TABLE public.t ALTER COLUMN gained TYPE bigint USING gained::bigint;
ALTER TABLE public.t ALTER COLUMN gained SET DEFAULT 2;

-- alter column public.t.lost
ALTER TABLE public.t ALTER COLUMN lost DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN lost TYPE bigint USING lost::bigint;

-- alter column public.t.using
ALTER TABLE public.t ALTER COLUMN "using" DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN "using" TYPE boolean USING "using" = 'yes';
ALTER TABLE public.t ALTER COLUMN "using" SET DEFAULT false;
