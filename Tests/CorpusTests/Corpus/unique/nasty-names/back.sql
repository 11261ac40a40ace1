-- drop unique constraint public.t.Mixed Case
ALTER TABLE public.t DROP CONSTRAINT "Mixed Case";

-- drop unique constraint public.t.q"uote.dot
ALTER TABLE public.t DROP CONSTRAINT "q""uote.dot";

-- drop unique constraint public.t.select
ALTER TABLE public.t DROP CONSTRAINT "select";
