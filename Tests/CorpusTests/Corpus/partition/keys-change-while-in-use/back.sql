-- drop foreign key public.events.events_id_fkey (its on_delete cannot be changed in place)
ALTER TABLE public.events DROP CONSTRAINT events_id_fkey;

-- create foreign key public.events.events_id_fkey (its on_delete cannot be changed in place)
ALTER TABLE public.events ADD CONSTRAINT events_id_fkey FOREIGN KEY (id) REFERENCES public.owners (id);

-- drop unique constraint public.events.events_once (its include cannot be changed in place)
ALTER TABLE public.events DROP CONSTRAINT events_once;

-- create unique constraint public.events.events_once (its include cannot be changed in place)
ALTER TABLE public.events ADD CONSTRAINT events_once UNIQUE (at, kind, id);

-- drop primary key public.events.events_pkey (its columns cannot be changed in place)
ALTER TABLE public.events DROP CONSTRAINT events_pkey;

-- create primary key public.events.events_pkey (its columns cannot be changed in place)
ALTER TABLE public.events ADD CONSTRAINT events_pkey PRIMARY KEY (id, at, kind);
