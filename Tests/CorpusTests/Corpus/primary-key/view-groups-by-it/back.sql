-- drop view public.v (it depends on primary key public.t.t_pkey)
DROP VIEW public.v;

-- drop primary key public.t.t_pkey (its include cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- create primary key public.t.t_pkey (its include cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (id);

-- create view public.v (it depends on primary key public.t.t_pkey)
CREATE VIEW public.v AS
SELECT t.id,
    t.name,
    count(*) AS n
   FROM public.t
  GROUP BY t.id;
