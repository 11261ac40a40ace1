-- create enum public.Mixed Case
CREATE TYPE public."Mixed Case" AS ENUM ('A');

-- create enum public.commented
CREATE TYPE public.commented AS ENUM ('a');
COMMENT ON TYPE public.commented IS 'Only a.';

-- create enum public.empty
CREATE TYPE public.empty AS ENUM ();

-- create enum public.status
CREATE TYPE public.status AS ENUM ('open', 'it''s', 'two words', 'Ünï', '🦜', '');

-- create table public.t
CREATE TABLE public.t (
  status public.status DEFAULT 'open'::public.status NOT NULL,
  mixed public."Mixed Case",
  CONSTRAINT closed CHECK (status <> 'it''s'::public.status)
);
