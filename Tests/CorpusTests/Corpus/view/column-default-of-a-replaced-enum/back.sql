-- alter enum public.mood
ALTER TYPE public.mood ADD VALUE 'ok' AFTER 'sad';

-- alter view public.moods
ALTER VIEW public.moods ALTER COLUMN mood SET DEFAULT 'ok'::public.mood;
