-- create check constraint public.t.Mixed Case
ALTER TABLE public.t ADD CONSTRAINT "Mixed Case" CHECK ("a b" > 0);

-- create check constraint public.t.q"uote.dot
ALTER TABLE public.t ADD CONSTRAINT "q""uote.dot" CHECK ("select" <> 'it''s'::text);
COMMENT ON CONSTRAINT "q""uote.dot" ON public.t IS 'It''s.';

-- create check constraint public.t.🦜
ALTER TABLE public.t ADD CONSTRAINT "🦜" CHECK ("select" <> '🦜'::text);
