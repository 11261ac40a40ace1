-- move materialized view depot.counted to public.counted
ALTER MATERIALIZED VIEW depot.counted SET SCHEMA public;

-- move sequence depot.counter to public.counter
ALTER SEQUENCE depot.counter SET SCHEMA public;

-- move view shop.good_tickets to public.good_tickets
ALTER VIEW shop.good_tickets SET SCHEMA public;

-- move domain depot.label to public.label_text
ALTER DOMAIN depot.label SET SCHEMA public;
ALTER DOMAIN public.label RENAME TO label_text;

-- move enum shop.mood to public.mood
ALTER TYPE shop.mood SET SCHEMA public;

-- move composite type shop.spot to public.spot
ALTER TYPE shop.spot SET SCHEMA public;

-- move table shop.slips to public.tickets
ALTER TABLE shop.slips SET SCHEMA public;
ALTER TABLE public.slips RENAME TO tickets;

-- rename primary key public.tickets.slips_pkey to tickets_pkey
ALTER TABLE public.tickets RENAME CONSTRAINT slips_pkey TO tickets_pkey;

-- rename foreign key public.tickets.slips_who_fkey to tickets_who_fkey
ALTER TABLE public.tickets RENAME CONSTRAINT slips_who_fkey TO tickets_who_fkey;

-- rename index public.tickets.slips_who_idx to tickets_who_idx
ALTER INDEX public.slips_who_idx RENAME TO tickets_who_idx;

-- alter column public.tickets.id
ALTER SEQUENCE public.slips_id_seq RENAME TO tickets_id_seq;

-- drop column public.tickets.note
ALTER TABLE public.tickets DROP COLUMN note;

-- drop schema shop
DROP SCHEMA shop;
