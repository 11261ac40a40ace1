-- rename table public.users to people
ALTER TABLE public.users RENAME TO people;

-- rename unique constraint public.people.users_email_key to people_email_key
ALTER TABLE public.people RENAME CONSTRAINT users_email_key TO people_email_key;

-- rename index public.people.users_lower_idx to people_lower_idx
ALTER INDEX public.users_lower_idx RENAME TO people_lower_idx;

-- rename foreign key public.people.users_manager_id_fkey to people_manager_id_fkey
ALTER TABLE public.people RENAME CONSTRAINT users_manager_id_fkey TO people_manager_id_fkey;

-- rename index public.people.users_manager_id_idx to people_manager_id_idx
ALTER INDEX public.users_manager_id_idx RENAME TO people_manager_id_idx;

-- rename primary key public.people.users_pkey to people_pkey
ALTER TABLE public.people RENAME CONSTRAINT users_pkey TO people_pkey;

-- alter column public.people.id
ALTER SEQUENCE public.users_id_seq RENAME TO people_id_seq;
