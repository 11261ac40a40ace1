-- create column public.users.email
ALTER TABLE public.users ADD COLUMN email text NOT NULL;
COMMENT ON COLUMN public.users.email IS 'Where to write.';

-- alter function public.mail_of(bigint)
CREATE OR REPLACE FUNCTION public.mail_of(i bigint)
  RETURNS text
  STABLE
  LANGUAGE sql
  RETURN (SELECT users.email FROM public.users WHERE (users.id = mail_of.i));

-- create unique constraint public.users.users_email_key
ALTER TABLE public.users ADD CONSTRAINT users_email_key UNIQUE (email);

-- alter view public.emails
CREATE OR REPLACE VIEW public.emails AS
SELECT users.id,
    users.email
   FROM public.users;

-- alter trigger public.users.touch
CREATE OR REPLACE TRIGGER touch
  BEFORE UPDATE OF email ON public.users
  FOR EACH ROW
  WHEN (old.email <> new.email)
  EXECUTE FUNCTION public.touch();

-- alter policy public.users.own
ALTER POLICY own ON public.users USING (email = CURRENT_USER);

-- drop foreign key public.logins.logins_users_fkey (its references cannot be changed in place)
ALTER TABLE public.logins DROP CONSTRAINT logins_users_fkey;

-- drop index public.users.users_lower_idx (its columns, where cannot be changed in place)
DROP INDEX public.users_lower_idx;

-- drop check constraint public.users.has_at (its expression cannot be changed in place)
ALTER TABLE public.users DROP CONSTRAINT has_at;

-- drop unique constraint public.users.users_mail_key
ALTER TABLE public.users DROP CONSTRAINT users_mail_key;

-- drop column public.users.domain (its generated cannot be changed in place)
ALTER TABLE public.users DROP COLUMN domain;

-- drop column public.users.mail
ALTER TABLE public.users DROP COLUMN mail;

-- create column public.users.domain (its generated cannot be changed in place)
ALTER TABLE public.users ADD COLUMN domain text GENERATED ALWAYS AS (split_part(email, '@'::text, 2)) STORED NOT NULL;

-- create check constraint public.users.has_at (its expression cannot be changed in place)
ALTER TABLE public.users ADD CONSTRAINT has_at CHECK (email ~~ '%@%'::text);

-- create index public.users.users_lower_idx (its columns, where cannot be changed in place)
CREATE INDEX users_lower_idx ON public.users ((lower(email))) WHERE (email <> ''::text);

-- create foreign key public.logins.logins_users_fkey (its references cannot be changed in place)
ALTER TABLE public.logins ADD CONSTRAINT logins_users_fkey FOREIGN KEY (email) REFERENCES public.users (email);
