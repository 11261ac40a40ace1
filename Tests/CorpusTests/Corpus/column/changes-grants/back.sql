-- alter column public.users.name
REVOKE REFERENCES (name) ON TABLE public.users FROM shop_reporting;
GRANT SELECT (name) ON TABLE public.users TO shop_app;

-- alter column public.users.email
REVOKE GRANT OPTION FOR UPDATE (email) ON TABLE public.users FROM shop_app CASCADE;
GRANT ALL (email) ON TABLE public.users TO PUBLIC;
GRANT SELECT (email), UPDATE (email) ON TABLE public.users TO shop_app;
