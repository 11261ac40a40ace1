-- alter column public.orders.id
ALTER SEQUENCE public."Order ""numbers""" RENAME TO order_numbers;
ALTER TABLE public.orders ALTER COLUMN id SET START WITH 1;

-- alter column public.lines.n
ALTER TABLE public.lines ALTER COLUMN n SET DEFAULT nextval('public.order_numbers'::regclass);

-- alter identity sequence public.orders.id
COMMENT ON SEQUENCE public.order_numbers IS 'counts';
REVOKE SELECT ON SEQUENCE public.order_numbers FROM shop_app;
