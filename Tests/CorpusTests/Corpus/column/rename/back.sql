-- create column public.users.buyer_name
ALTER TABLE public.users ADD COLUMN buyer_name text NOT NULL;
COMMENT ON COLUMN public.users.buyer_name IS 'The name.';

-- create unique constraint public.users.users_buyer_name_key
ALTER TABLE public.users ADD CONSTRAINT users_buyer_name_key UNIQUE (buyer_name);

-- alter view public.names
CREATE OR REPLACE VIEW public.names AS
SELECT users.buyer_name
   FROM public.users;

-- create index public.users.users_buyer_name_id_idx
CREATE INDEX users_buyer_name_id_idx ON public.users (buyer_name, id);

-- alter trigger public.users.touch
CREATE OR REPLACE TRIGGER touch
  BEFORE UPDATE OF buyer_name ON public.users
  FOR EACH ROW
  EXECUTE FUNCTION public.touch();

-- alter policy public.users.named
ALTER POLICY named ON public.users USING (buyer_name = CURRENT_USER);

-- drop foreign key public.orders.orders_name_fkey (its references cannot be changed in place)
ALTER TABLE public.orders DROP CONSTRAINT orders_name_fkey;

-- drop index public.users.users_customer_name_id_idx
DROP INDEX public.users_customer_name_id_idx;

-- drop index public.users.users_lower_idx (its columns cannot be changed in place)
DROP INDEX public.users_lower_idx;

-- drop check constraint public.users.has_a_name (its expression cannot be changed in place)
ALTER TABLE public.users DROP CONSTRAINT has_a_name;

-- drop unique constraint public.users.users_customer_name_key
ALTER TABLE public.users DROP CONSTRAINT users_customer_name_key;

-- drop column public.users.upper_name (its generated cannot be changed in place)
ALTER TABLE public.users DROP COLUMN upper_name;

-- drop column public.users.customer_name
ALTER TABLE public.users DROP COLUMN customer_name;

-- create column public.users.upper_name (its generated cannot be changed in place)
ALTER TABLE public.users ADD COLUMN upper_name text GENERATED ALWAYS AS (upper(buyer_name)) STORED;

-- create check constraint public.users.has_a_name (its expression cannot be changed in place)
ALTER TABLE public.users ADD CONSTRAINT has_a_name CHECK (buyer_name <> ''::text);

-- create index public.users.users_lower_idx (its columns cannot be changed in place)
CREATE INDEX users_lower_idx ON public.users ((lower(buyer_name)));

-- create foreign key public.orders.orders_name_fkey (its references cannot be changed in place)
ALTER TABLE public.orders ADD CONSTRAINT orders_name_fkey FOREIGN KEY (name) REFERENCES public.users (buyer_name) ON UPDATE CASCADE;
