-- drop table public.t
DROP TABLE public.t;

-- drop operator public.=(public.count, public.count)
DROP OPERATOR public.= (public.count, public.count);

-- drop function public.count_equals(public.count, public.count)
DROP FUNCTION public.count_equals(public.count, public.count);

-- drop base type public.count
DROP TYPE public.count CASCADE;
