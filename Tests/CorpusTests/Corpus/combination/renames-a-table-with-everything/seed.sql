INSERT INTO public.users (name, email) VALUES ('a', 'a@b');
INSERT INTO public.orders VALUES (1, 1);
