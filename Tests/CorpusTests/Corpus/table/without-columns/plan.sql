-- create table public.nothing
CREATE TABLE public.nothing ();
COMMENT ON TABLE public.nothing IS 'Nothing at all.';
