-- create column public.users.street
ALTER TABLE public.users ADD COLUMN street text;

-- create column public.users.city
ALTER TABLE public.users ADD COLUMN city text;

-- alter view public.addresses_of_users
CREATE OR REPLACE VIEW public.addresses_of_users AS
SELECT users.id,
    users.street,
    users.city
   FROM public.users;

-- drop foreign key public.addresses.addresses_user_id_fkey
ALTER TABLE public.addresses DROP CONSTRAINT addresses_user_id_fkey;

-- drop table public.addresses
DROP TABLE public.addresses;
