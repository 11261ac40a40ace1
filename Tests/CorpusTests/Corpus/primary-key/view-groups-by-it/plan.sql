-- replace primary key public.t.t_pkey (beside the old one)
CREATE UNIQUE INDEX CONCURRENTLY t_pkey_plumb_new ON public.t (id) INCLUDE (name);

-- drop view public.v (it depends on primary key public.t.t_pkey)
DROP VIEW public.v;

-- drop primary key public.t.t_pkey (its include cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- create primary key public.t.t_pkey (its include cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_pkey_plumb_new;

-- create view public.v (it depends on primary key public.t.t_pkey)
CREATE VIEW public.v AS
SELECT t.id,
    t.name,
    count(*) AS n
   FROM public.t
  GROUP BY t.id;
