-- alter table public.users
REVOKE SELECT, INSERT ON TABLE public.users FROM shop_app;
GRANT SELECT ON TABLE public.users TO shop_reporting;

-- alter column public.users.name
GRANT SELECT (name) ON TABLE public.users TO shop_app;

-- alter column public.users.email
GRANT INSERT (email) ON TABLE public.users TO shop_app;
