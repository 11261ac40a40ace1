-- create table public.events_2026
CREATE TABLE public.events_2026 PARTITION OF public.events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

-- create index public.events.events_id (at once, because table public.events_2026 becomes a partition meanwhile)
CREATE INDEX events_id ON public.events (id);
