-- create table public.u
CREATE TABLE public.u (
  id integer NOT NULL,
  a integer NOT NULL,
  CONSTRAINT u_pkey PRIMARY KEY (id),
  CONSTRAINT u_a_key UNIQUE (a)
);
COMMENT ON INDEX public.u_pkey IS 'its index';
COMMENT ON INDEX public.u_a_key IS 'unnamed';

-- alter primary key public.t.t_pkey
COMMENT ON CONSTRAINT t_pkey ON public.t IS 'the key';
COMMENT ON INDEX public.t_pkey IS 'its index';

-- alter unique constraint public.t.ta
COMMENT ON INDEX public.ta IS 'it''s new';

-- alter unique constraint public.t.tb
COMMENT ON CONSTRAINT tb ON public.t IS 'second';
COMMENT ON INDEX public.tb IS 'index of the second';

-- alter exclusion constraint public.t.tc
COMMENT ON INDEX public.tc IS NULL;
