-- alter column public.t.kept
ALTER TABLE public.t ALTER COLUMN kept DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN kept TYPE integer USING kept::integer;
ALTER TABLE public.t ALTER COLUMN kept SET DEFAULT 1;

-- alter column public.t.changed
ALTER TABLE public.t ALTER COLUMN changed DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN changed TYPE text;
ALTER TABLE public.t ALTER COLUMN changed SET DEFAULT 'a'::text;

-- alter column public.t.gained
ALTER TABLE public.t ALTER COLUMN gained DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN gained TYPE integer USING gained::integer;

-- alter column public.t.lost
ALTER TABLE public.t ALTER COLUMN lost TYPE integer USING lost::integer;
ALTER TABLE public.t ALTER COLUMN lost SET DEFAULT 5;

-- alter column public.t.using
ALTER TABLE public.t ALTER COLUMN "using" DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN "using" TYPE text;
ALTER TABLE public.t ALTER COLUMN "using" SET DEFAULT 'no'::text;
