-- drop conversion public.narrow
DROP CONVERSION public.narrow;

-- drop conversion public.wide
DROP CONVERSION public.wide;
