-- create column public.t.Mixed
ALTER TABLE public.t ADD COLUMN "Mixed" text;

-- create column public.t.two words
ALTER TABLE public.t ADD COLUMN "two words" integer DEFAULT 5 NOT NULL;

-- create column public.t.dot.ted
ALTER TABLE public.t ADD COLUMN "dot.ted" text;

-- create column public.t.quo"ted
ALTER TABLE public.t ADD COLUMN "quo""ted" integer;
COMMENT ON COLUMN public.t."quo""ted" IS 'It is.';

-- create column public.t.apo'strophe
ALTER TABLE public.t ADD COLUMN "apo'strophe" bigint GENERATED ALWAYS AS IDENTITY;

-- create column public.t.select
ALTER TABLE public.t ADD COLUMN "select" integer GENERATED ALWAYS AS ("two words" * 2) STORED;

-- create column public.t.price desc
ALTER TABLE public.t ADD COLUMN "price desc" integer;

-- create column public.t.lower(x)
ALTER TABLE public.t ADD COLUMN "lower(x)" integer;

-- create column public.t.🥚
ALTER TABLE public.t ADD COLUMN "🥚" integer DEFAULT 1 NOT NULL;

-- create column public.t.cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc1
ALTER TABLE public.t ADD COLUMN cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc1 integer;

-- create unique constraint public.t.t_Mixed_key
CREATE UNIQUE INDEX CONCURRENTLY "t_Mixed_key" ON public.t ("Mixed");

-- alter unique constraint public.t.t_Mixed_key (while others read and write)
ALTER TABLE public.t ADD CONSTRAINT "t_Mixed_key" UNIQUE USING INDEX "t_Mixed_key";

-- create unique constraint public.t.t_dot.ted_quo"ted_key
CREATE UNIQUE INDEX CONCURRENTLY "t_dot.ted_quo""ted_key" ON public.t ("dot.ted", "quo""ted");

-- alter unique constraint public.t.t_dot.ted_quo"ted_key (while others read and write)
ALTER TABLE public.t ADD CONSTRAINT "t_dot.ted_quo""ted_key" UNIQUE USING INDEX "t_dot.ted_quo""ted_key";

-- create check constraint public.t.egg
ALTER TABLE public.t ADD CONSTRAINT egg CHECK ("🥚" > 0) NOT VALID;

-- alter check constraint public.t.egg (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT egg;

-- create index public.t.t_ccccccccccccccccccccccccccccccccccccccccccccccccccccccccc_idx
CREATE INDEX CONCURRENTLY t_ccccccccccccccccccccccccccccccccccccccccccccccccccccccccc_idx ON public.t (cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc1);

-- create index public.t.t_lower(x)_select_idx
CREATE INDEX CONCURRENTLY "t_lower(x)_select_idx" ON public.t ("lower(x)", "select");

-- create index public.t.t_price desc_idx
CREATE INDEX CONCURRENTLY "t_price desc_idx" ON public.t ("price desc");

-- create index public.t.t_two words_idx
CREATE INDEX CONCURRENTLY "t_two words_idx" ON public.t ("two words" DESC);

-- create index public.t.t_🥚_idx
CREATE INDEX CONCURRENTLY "t_🥚_idx" ON public.t ("🥚");
