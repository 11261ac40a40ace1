-- alter enum public.drinks
ALTER TYPE public.drinks ADD VALUE 'café' AFTER 'café';
