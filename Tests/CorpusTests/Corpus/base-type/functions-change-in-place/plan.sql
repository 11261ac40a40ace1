-- alter base type public.count
ALTER TYPE public.count SET (RECEIVE = public.count_receive);
ALTER TYPE public.count SET (SEND = public.count_send);
