INSERT INTO public.teams VALUES (1, 'x');
INSERT INTO public.members VALUES (1, 'x');
