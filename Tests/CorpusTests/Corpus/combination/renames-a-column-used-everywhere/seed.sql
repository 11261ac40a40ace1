INSERT INTO public.users VALUES (1, 'a@b');
INSERT INTO public.logins VALUES ('a@b');
