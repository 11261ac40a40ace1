-- create sequence public.a_id_seq
CREATE SEQUENCE public.a_id_seq AS integer;

-- create table public.a
CREATE TABLE public.a (
  id integer DEFAULT nextval('public.a_id_seq'::regclass) NOT NULL,
  x integer DEFAULT 3 NOT NULL
);

-- alter sequence public.a_id_seq (what it belongs to exists now)
ALTER SEQUENCE public.a_id_seq OWNED BY public.a.id;

-- create table public.c
CREATE TABLE public.c () INHERITS (public.a);

-- create table public.standalone
CREATE TABLE public.standalone () INHERITS (public.a);

-- create rule public.a.r1
CREATE RULE r1 AS ON INSERT TO public.a
  WHERE (new.x = 1)
  DO INSTEAD INSERT INTO public.c (id, x)
  VALUES (new.id, new.x);

-- create rule public.a.r2
CREATE RULE r2 AS ON INSERT TO public.a
  DO ALSO ( INSERT INTO public.standalone (id, x)
  VALUES (new.id, new.x);
 DELETE FROM public.c
  WHERE (c.x = new.x);
);

-- drop schema other
DROP SCHEMA other;
