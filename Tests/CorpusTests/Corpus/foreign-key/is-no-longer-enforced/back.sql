-- alter foreign key public.orders.by_user
ALTER TABLE public.orders ALTER CONSTRAINT by_user ENFORCED;

-- drop foreign key public.orders.by_buyer (its deferrable, not_valid, enforced cannot be changed in place)
ALTER TABLE public.orders DROP CONSTRAINT by_buyer;

-- create foreign key public.orders.by_buyer (its deferrable, not_valid, enforced cannot be changed in place)
ALTER TABLE public.orders ADD CONSTRAINT by_buyer FOREIGN KEY (buyer) REFERENCES public.users (id) NOT VALID;
