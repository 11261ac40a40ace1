-- alter column public.orders.id
ALTER TABLE public.orders ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval('public.orders_id_seq', last, is_called)
  FROM (SELECT max(id), true FROM public.orders) AS counts (last, is_called)
 WHERE last >= 1
 ORDER BY last DESC, is_called DESC LIMIT 1;

-- create identity sequence public.orders.id
COMMENT ON SEQUENCE public.orders_id_seq IS 'counts';
GRANT ALL ON SEQUENCE public.orders_id_seq TO shop_app;
