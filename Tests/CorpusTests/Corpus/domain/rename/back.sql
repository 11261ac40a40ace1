-- create domain public.mail
CREATE DOMAIN public.mail AS text
  CONSTRAINT mail_check CHECK (VALUE ~ '@'::text);

-- create function public.f(public.mail)
CREATE FUNCTION public.f(m public.mail)
  RETURNS public.mail
  LANGUAGE sql
  RETURN m;

-- alter column public.t.all
ALTER TABLE public.t ALTER COLUMN "all" TYPE public.mail[] USING "all"::text::public.mail[];

-- drop view public.v (its query, output cannot be changed in place)
DROP VIEW public.v;

-- alter column public.t.m
ALTER TABLE public.t ALTER COLUMN m DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN m TYPE public.mail USING m::text::public.mail;
ALTER TABLE public.t ALTER COLUMN m SET DEFAULT 'a@b'::text;

-- drop function public.f(public.email)
DROP FUNCTION public.f(public.email);

-- drop domain public.email
DROP DOMAIN public.email;

-- create view public.v (its query, output cannot be changed in place)
CREATE VIEW public.v AS
SELECT t.m,
    ('x@y'::text)::public.mail AS other
   FROM public.t;
