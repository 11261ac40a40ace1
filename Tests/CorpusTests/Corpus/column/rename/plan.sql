-- rename column public.users.buyer_name to customer_name
ALTER TABLE public.users RENAME COLUMN buyer_name TO customer_name;

-- rename index public.users.users_buyer_name_id_idx to users_customer_name_id_idx
ALTER INDEX public.users_buyer_name_id_idx RENAME TO users_customer_name_id_idx;

-- rename unique constraint public.users.users_buyer_name_key to users_customer_name_key
ALTER TABLE public.users RENAME CONSTRAINT users_buyer_name_key TO users_customer_name_key;
