INSERT INTO public.tickets VALUES (1, 'open', '{new,open}'), (2, 'closed', '{}');
INSERT INTO public.tasks VALUES (1, NULL);
INSERT INTO public.rules VALUES (1, 'new', 'open');
