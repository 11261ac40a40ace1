-- alter table public.users
REVOKE SELECT ON TABLE public.users FROM shop_reporting;
GRANT SELECT, INSERT ON TABLE public.users TO shop_app;

-- alter column public.users.email
REVOKE INSERT (email) ON TABLE public.users FROM shop_app;
