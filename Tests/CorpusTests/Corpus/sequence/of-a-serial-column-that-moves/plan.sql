-- move table public.orders to sales.orders
ALTER TABLE public.orders SET SCHEMA sales;

-- move table public.lines to sales.rows
ALTER TABLE public.lines SET SCHEMA sales;
ALTER TABLE sales.lines RENAME TO rows;

-- move sequence public.lines_id_seq to sales.rows_id_seq
ALTER SEQUENCE sales.lines_id_seq RENAME TO rows_id_seq;

-- rename primary key sales.rows.lines_pkey to rows_pkey
ALTER TABLE sales.rows RENAME CONSTRAINT lines_pkey TO rows_pkey;
