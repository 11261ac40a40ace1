-- alter enum public.mood
ALTER TYPE public.mood ADD VALUE 'sad' BEFORE 'ok';
