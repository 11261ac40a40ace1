-- rename table public.users to accounts
ALTER TABLE public.users RENAME TO accounts;

-- rename unique constraint public.accounts.users_email_key to accounts_email_key
ALTER TABLE public.accounts RENAME CONSTRAINT users_email_key TO accounts_email_key;

-- rename index public.accounts.users_lower_idx to accounts_lower_idx
ALTER INDEX public.users_lower_idx RENAME TO accounts_lower_idx;

-- rename index public.accounts.users_name_idx to accounts_name_idx
ALTER INDEX public.users_name_idx RENAME TO accounts_name_idx;

-- rename primary key public.accounts.users_pkey to accounts_pkey
ALTER TABLE public.accounts RENAME CONSTRAINT users_pkey TO accounts_pkey;

-- alter column public.accounts.id
ALTER SEQUENCE public.users_id_seq RENAME TO accounts_id_seq;
