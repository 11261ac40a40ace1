-- create column public.users.name
ALTER TABLE public.users ADD COLUMN name text;
GRANT SELECT (name) ON TABLE public.users TO shop_app;
