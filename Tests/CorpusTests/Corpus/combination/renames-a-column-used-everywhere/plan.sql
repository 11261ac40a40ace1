-- rename column public.users.email to mail
ALTER TABLE public.users RENAME COLUMN email TO mail;

-- rename unique constraint public.users.users_email_key to users_mail_key
ALTER TABLE public.users RENAME CONSTRAINT users_email_key TO users_mail_key;

-- alter function public.mail_of(bigint)
CREATE OR REPLACE FUNCTION public.mail_of(i bigint)
  RETURNS text
  STABLE
  LANGUAGE sql
  RETURN (SELECT users.mail FROM public.users WHERE (users.id = mail_of.i));
