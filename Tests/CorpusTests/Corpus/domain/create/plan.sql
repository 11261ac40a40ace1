-- create domain public.Odd "Name
CREATE DOMAIN public."Odd ""Name" AS character varying(5);

-- create domain public.bounded
CREATE DOMAIN public.bounded AS integer
  DEFAULT 5
  NOT NULL
  CONSTRAINT positive CHECK (VALUE > 0)
  CONSTRAINT small CHECK (VALUE < 100);

-- create domain public.collated
CREATE DOMAIN public.collated AS text
  COLLATE pg_catalog."C";
COMMENT ON DOMAIN public.collated IS 'In bytes.';

-- create domain public.nested
CREATE DOMAIN public.nested AS public.bounded
  DEFAULT 5
  CONSTRAINT nested_check CHECK ((VALUE)::integer <> 7);

-- create domain public.plain
CREATE DOMAIN public.plain AS text;

-- create domain public.list
CREATE DOMAIN public.list AS public.plain[];

-- create table public.t
CREATE TABLE public.t (
  a public.bounded NOT NULL,
  b public.nested,
  c public.list
);
