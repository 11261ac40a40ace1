INSERT INTO public.events VALUES (1, '2025-05-05'), (2, '2020-01-01');
