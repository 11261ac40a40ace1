DO $$BEGIN ASSERT (SELECT r FROM public.al) = 99; END$$
