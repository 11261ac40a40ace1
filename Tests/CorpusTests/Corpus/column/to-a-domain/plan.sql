-- alter column public.users.email (through a second column)
CREATE FUNCTION public.users_email_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.email_plumb_new := NEW.email::public.email;
  RETURN NEW;
END$$;
ALTER TABLE public.users ADD COLUMN email_plumb_new public.email;
CREATE TRIGGER "~plumb_email_sync" BEFORE INSERT OR UPDATE ON public.users FOR EACH ROW EXECUTE FUNCTION public.users_email_plumb_sync();
ALTER TABLE public.users ENABLE ALWAYS TRIGGER "~plumb_email_sync";

-- alter column public.users.email (filling the second column)
UPDATE public.users SET email_plumb_new = email::public.email WHERE email_plumb_new IS NULL;

-- alter column public.users.email (comparing both columns)
ALTER TABLE public.users ADD CONSTRAINT users_email_plumb_same CHECK (email_plumb_new IS NOT NULL AND email_plumb_new IS NOT DISTINCT FROM email::public.email) NOT VALID;

-- alter column public.users.email (while others read and write)
ALTER TABLE public.users VALIDATE CONSTRAINT users_email_plumb_same;

-- replace unique constraint public.users.users_email_key (for the second column)
CREATE UNIQUE INDEX CONCURRENTLY users_email_key_plumb_new ON public.users (email_plumb_new);

-- alter column public.users.email
ALTER TABLE public.users ALTER COLUMN email DROP DEFAULT;
ALTER TABLE public.users ALTER COLUMN email_plumb_new SET NOT NULL;
ALTER TABLE public.users DROP CONSTRAINT users_email_plumb_same;
ALTER TABLE public.users DROP CONSTRAINT users_email_key;
DROP TRIGGER "~plumb_email_sync" ON public.users;
DROP FUNCTION public.users_email_plumb_sync();
ALTER TABLE public.users DROP COLUMN email;
ALTER TABLE public.users RENAME COLUMN email_plumb_new TO email;
ALTER TABLE public.users ADD CONSTRAINT users_email_key UNIQUE USING INDEX users_email_key_plumb_new;
ALTER TABLE public.users ALTER COLUMN email SET DEFAULT 'x@y'::text;
