-- create table public.addresses
CREATE TABLE public.addresses (
  user_id bigint NOT NULL,
  street text NOT NULL,
  city text NOT NULL,
  CONSTRAINT addresses_pkey PRIMARY KEY (user_id)
);

-- alter view public.addresses_of_users
CREATE OR REPLACE VIEW public.addresses_of_users AS
SELECT u.id,
    a.street,
    a.city
   FROM (public.users u
     JOIN public.addresses a ON ((a.user_id = u.id)));

-- create foreign key public.addresses.addresses_user_id_fkey
ALTER TABLE public.addresses ADD CONSTRAINT addresses_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users (id) ON DELETE CASCADE;

-- drop column public.users.street
ALTER TABLE public.users DROP COLUMN street;

-- drop column public.users.city
ALTER TABLE public.users DROP COLUMN city;
