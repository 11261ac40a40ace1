-- rename conversion public.c to d
ALTER CONVERSION public.c RENAME TO d;
