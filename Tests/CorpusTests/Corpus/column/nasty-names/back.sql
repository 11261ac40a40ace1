-- drop index public.t.t_ccccccccccccccccccccccccccccccccccccccccccccccccccccccccc_idx
DROP INDEX public.t_ccccccccccccccccccccccccccccccccccccccccccccccccccccccccc_idx;

-- drop index public.t.t_lower(x)_select_idx
DROP INDEX public."t_lower(x)_select_idx";

-- drop index public.t.t_price desc_idx
DROP INDEX public."t_price desc_idx";

-- drop index public.t.t_two words_idx
DROP INDEX public."t_two words_idx";

-- drop index public.t.t_🥚_idx
DROP INDEX public."t_🥚_idx";

-- drop check constraint public.t.egg
ALTER TABLE public.t DROP CONSTRAINT egg;

-- drop unique constraint public.t.t_Mixed_key
ALTER TABLE public.t DROP CONSTRAINT "t_Mixed_key";

-- drop unique constraint public.t.t_dot.ted_quo"ted_key
ALTER TABLE public.t DROP CONSTRAINT "t_dot.ted_quo""ted_key";

-- drop column public.t.Mixed
ALTER TABLE public.t DROP COLUMN "Mixed";

-- drop column public.t.dot.ted
ALTER TABLE public.t DROP COLUMN "dot.ted";

-- drop column public.t.quo"ted
ALTER TABLE public.t DROP COLUMN "quo""ted";

-- drop column public.t.apo'strophe
ALTER TABLE public.t DROP COLUMN "apo'strophe";

-- drop column public.t.select
ALTER TABLE public.t DROP COLUMN "select";

-- drop column public.t.two words
ALTER TABLE public.t DROP COLUMN "two words";

-- drop column public.t.price desc
ALTER TABLE public.t DROP COLUMN "price desc";

-- drop column public.t.lower(x)
ALTER TABLE public.t DROP COLUMN "lower(x)";

-- drop column public.t.🥚
ALTER TABLE public.t DROP COLUMN "🥚";

-- drop column public.t.cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc1
ALTER TABLE public.t DROP COLUMN cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc1;
