-- alter enum public.mood
ALTER TYPE public.mood ADD VALUE 'ok' AFTER 'sad';

-- alter function public.is_good(public.mood)
CREATE OR REPLACE FUNCTION public.is_good(m public.mood DEFAULT 'ok'::public.mood)
  RETURNS boolean
  IMMUTABLE
  LANGUAGE sql
  RETURN (m <> 'sad'::public.mood);
