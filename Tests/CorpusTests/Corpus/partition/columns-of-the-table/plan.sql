-- alter column public.orders.amount
ALTER TABLE public.orders ALTER COLUMN amount DROP DEFAULT;

-- create column public.orders.new
ALTER TABLE public.orders ADD COLUMN new text DEFAULT 'x'::text NOT NULL;

-- create inherited column public.orders_2.new
ALTER TABLE public.orders_2 ALTER COLUMN new DROP DEFAULT;
COMMENT ON COLUMN public.orders_2.new IS 'Not here.';

-- drop index public.orders_1.own
DROP INDEX CONCURRENTLY public.own;

-- drop view public.of_part (its output cannot be changed in place)
DROP VIEW public.of_part;

-- alter column public.orders.grows (in place, because the table shares its columns with others)
ALTER TABLE public.orders ALTER COLUMN grows TYPE bigint USING grows::bigint;

-- create view public.of_part (its output cannot be changed in place)
CREATE VIEW public.of_part AS
SELECT orders_1.grows,
    orders_1.id
   FROM public.orders_1;

-- drop inherited column public.orders_1.kept (it depends on column public.orders.kept)
ALTER TABLE public.orders_1 ALTER COLUMN kept SET DEFAULT 'a'::text;
ALTER TABLE ONLY public.orders_1 ALTER COLUMN kept SET STATISTICS -1;

-- alter column public.orders.kept
ALTER TABLE public.orders ALTER COLUMN kept SET DEFAULT 'b'::text;

-- create inherited column public.orders_1.kept (it depends on column public.orders.kept)
ALTER TABLE public.orders_1 ALTER COLUMN kept SET DEFAULT 'own'::text;
ALTER TABLE ONLY public.orders_1 ALTER COLUMN kept SET STATISTICS 10;

-- drop inherited column public.orders_1.required
ALTER TABLE public.orders_1 ALTER COLUMN required DROP NOT NULL;

-- alter column public.orders.required
ALTER TABLE public.orders ADD CONSTRAINT orders_required_plumb_not_null CHECK (required IS NOT NULL) NOT VALID;

-- alter column public.orders.required (while others read and write)
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_required_plumb_not_null;

-- alter column public.orders.required (while others read and write)
ALTER TABLE public.orders ALTER COLUMN required SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders_required_plumb_not_null;

-- drop column public.orders.gone
ALTER TABLE public.orders DROP COLUMN gone;
