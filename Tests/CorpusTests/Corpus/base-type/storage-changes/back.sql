-- alter base type public.word
ALTER TYPE public.word SET (STORAGE = EXTENDED);
