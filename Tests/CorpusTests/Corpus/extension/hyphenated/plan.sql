-- create extension uuid-ossp
CREATE EXTENSION "uuid-ossp" SCHEMA public;

-- alter column public.things.id
ALTER TABLE public.things ALTER COLUMN id SET DEFAULT public.uuid_generate_v4();
