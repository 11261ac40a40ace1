-- alter trigger public.things.touch
CREATE OR REPLACE TRIGGER touch
  BEFORE UPDATE ON public.things
  FOR EACH ROW
  EXECUTE FUNCTION public.touch();

-- drop policy public.things.visible
DROP POLICY visible ON public.things;

-- drop trigger public.things.touch_big
DROP TRIGGER touch_big ON public.things;

-- drop foreign key public.others.others_gone_fkey
ALTER TABLE public.others DROP CONSTRAINT others_gone_fkey;

-- drop index public.things.things_gone_id_idx
DROP INDEX CONCURRENTLY public.things_gone_id_idx;

-- drop index public.things.things_id_idx
DROP INDEX CONCURRENTLY public.things_id_idx;

-- drop view public.v
DROP VIEW public.v;

-- drop check constraint public.things.gone_is_positive
ALTER TABLE public.things DROP CONSTRAINT gone_is_positive;

-- drop unique constraint public.things.things_gone_key
ALTER TABLE public.things DROP CONSTRAINT things_gone_key;

-- drop column public.things.doubled
ALTER TABLE public.things DROP COLUMN doubled;

-- drop column public.things.gone
ALTER TABLE public.things DROP COLUMN gone;
