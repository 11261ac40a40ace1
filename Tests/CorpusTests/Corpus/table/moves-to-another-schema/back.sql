-- create table public.events
CREATE TABLE public.events (
  id bigint GENERATED ALWAYS AS IDENTITY,
  text text,
  CONSTRAINT events_pkey PRIMARY KEY (id)
);

-- alter view public.texts
CREATE OR REPLACE VIEW public.texts AS
SELECT events.text
   FROM public.events;

-- create index public.events.events_text_idx
CREATE INDEX events_text_idx ON public.events (text);

-- drop table archive.events
DROP TABLE archive.events;
