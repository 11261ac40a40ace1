-- alter enum public.mood
ALTER TYPE public.mood ADD VALUE 'a' BEFORE 'b';
