-- create unique constraint public.t.Mixed Case
ALTER TABLE public.t ADD CONSTRAINT "Mixed Case" UNIQUE ("a b");

-- create unique constraint public.t.q"uote.dot
ALTER TABLE public.t ADD CONSTRAINT "q""uote.dot" UNIQUE ("q""q", "a b");
COMMENT ON CONSTRAINT "q""uote.dot" ON public.t IS 'It''s.';

-- create unique constraint public.t.select
ALTER TABLE public.t ADD CONSTRAINT "select" UNIQUE ("q""q");
