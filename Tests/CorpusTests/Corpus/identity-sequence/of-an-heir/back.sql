-- alter inherited column public.orders.id
ALTER SEQUENCE public.other RENAME TO numbers;
ALTER TABLE public.orders ALTER COLUMN id SET GENERATED ALWAYS;

-- alter identity sequence public.orders.id
COMMENT ON SEQUENCE public.numbers IS 'counts';
REVOKE SELECT ON SEQUENCE public.numbers FROM shop_app;
GRANT USAGE ON SEQUENCE public.numbers TO shop_app;
