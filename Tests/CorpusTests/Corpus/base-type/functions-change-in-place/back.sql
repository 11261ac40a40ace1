-- alter base type public.count
ALTER TYPE public.count SET (RECEIVE = NONE);
ALTER TYPE public.count SET (SEND = NONE);
