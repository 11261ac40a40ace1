-- drop check constraint public.t.Mixed Case
ALTER TABLE public.t DROP CONSTRAINT "Mixed Case";

-- drop check constraint public.t.q"uote.dot
ALTER TABLE public.t DROP CONSTRAINT "q""uote.dot";

-- drop check constraint public.t.🦜
ALTER TABLE public.t DROP CONSTRAINT "🦜";
