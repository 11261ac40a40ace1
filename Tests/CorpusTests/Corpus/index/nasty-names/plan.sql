-- create index public.t.Mixed Case
CREATE INDEX "Mixed Case" ON public.t ("a b" DESC);

-- create index public.t.q"uote.dot
CREATE INDEX "q""uote.dot" ON public.t ("q""q");
COMMENT ON INDEX public."q""uote.dot" IS 'It''s.';

-- create index public.t.🦜
CREATE INDEX "🦜" ON public.t ((lower("q""q")), "select");
