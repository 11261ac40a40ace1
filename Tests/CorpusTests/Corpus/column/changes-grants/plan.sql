-- alter column public.users.name
REVOKE SELECT (name) ON TABLE public.users FROM shop_app;
GRANT REFERENCES (name) ON TABLE public.users TO shop_reporting;

-- alter column public.users.email
REVOKE ALL (email) ON TABLE public.users FROM PUBLIC;
REVOKE SELECT (email) ON TABLE public.users FROM shop_app;
GRANT UPDATE (email) ON TABLE public.users TO shop_app WITH GRANT OPTION;
