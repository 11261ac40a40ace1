-- alter column public.orders.id
ALTER SEQUENCE public.order_numbers RENAME TO "Order ""numbers""";
ALTER TABLE public.orders ALTER COLUMN id SET START WITH 7;

-- alter column public.lines.n
ALTER TABLE public.lines ALTER COLUMN n SET DEFAULT nextval('public."Order ""numbers"""'::regclass);

-- alter identity sequence public.orders.id
COMMENT ON SEQUENCE public."Order ""numbers""" IS 'counts all';
GRANT SELECT ON SEQUENCE public."Order ""numbers""" TO shop_app;
