-- create table archive.events
CREATE TABLE archive.events (
  id bigint GENERATED ALWAYS AS IDENTITY,
  text text,
  CONSTRAINT events_pkey PRIMARY KEY (id)
);

-- alter view public.texts
CREATE OR REPLACE VIEW public.texts AS
SELECT events.text
   FROM archive.events;

-- create index archive.events.events_text_idx
CREATE INDEX events_text_idx ON archive.events (text);

-- drop table public.events
DROP TABLE public.events;
