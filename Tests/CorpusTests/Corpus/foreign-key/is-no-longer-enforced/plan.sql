-- alter foreign key public.orders.by_buyer
ALTER TABLE public.orders ALTER CONSTRAINT by_buyer DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE public.orders ALTER CONSTRAINT by_buyer NOT ENFORCED;

-- alter foreign key public.orders.by_user
ALTER TABLE public.orders ALTER CONSTRAINT by_user NOT ENFORCED;
