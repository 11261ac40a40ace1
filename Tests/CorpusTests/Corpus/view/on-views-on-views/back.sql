-- drop view public.a_cheap
DROP VIEW public.a_cheap;

-- drop view public.b_priced
DROP VIEW public.b_priced;

-- drop view public.c_present
DROP VIEW public.c_present;
