-- drop table public.t
DROP TABLE public.t;

-- drop enum public.Mixed Case
DROP TYPE public."Mixed Case";

-- drop enum public.commented
DROP TYPE public.commented;

-- drop enum public.empty
DROP TYPE public.empty;

-- drop enum public.status
DROP TYPE public.status;
