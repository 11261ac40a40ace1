INSERT INTO public.users (name) VALUES ('a'), ('b');
INSERT INTO public.orders (user_id, parent_id) VALUES (1, NULL), (2, 1);
INSERT INTO public.notes VALUES (1, 'x');
