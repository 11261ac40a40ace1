-- create schema shop
CREATE SCHEMA shop;

-- move materialized view public.counted to depot.counted
ALTER MATERIALIZED VIEW public.counted SET SCHEMA depot;

-- move sequence public.counter to depot.counter
ALTER SEQUENCE public.counter SET SCHEMA depot;

-- move domain public.label_text to depot.label
ALTER DOMAIN public.label_text SET SCHEMA depot;
ALTER DOMAIN depot.label_text RENAME TO label;

-- move view public.good_tickets to shop.good_tickets
ALTER VIEW public.good_tickets SET SCHEMA shop;

-- move enum public.mood to shop.mood
ALTER TYPE public.mood SET SCHEMA shop;

-- move table public.tickets to shop.slips
ALTER TABLE public.tickets SET SCHEMA shop;
ALTER TABLE shop.tickets RENAME TO slips;

-- move composite type public.spot to shop.spot
ALTER TYPE public.spot SET SCHEMA shop;

-- rename primary key shop.slips.tickets_pkey to slips_pkey
ALTER TABLE shop.slips RENAME CONSTRAINT tickets_pkey TO slips_pkey;

-- rename foreign key shop.slips.tickets_who_fkey to slips_who_fkey
ALTER TABLE shop.slips RENAME CONSTRAINT tickets_who_fkey TO slips_who_fkey;

-- rename index shop.slips.tickets_who_idx to slips_who_idx
ALTER INDEX shop.tickets_who_idx RENAME TO slips_who_idx;

-- alter column shop.slips.id
ALTER SEQUENCE shop.tickets_id_seq RENAME TO slips_id_seq;

-- create column shop.slips.note
ALTER TABLE shop.slips ADD COLUMN note text;
