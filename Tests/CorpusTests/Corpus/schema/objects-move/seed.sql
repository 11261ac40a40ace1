INSERT INTO public.users VALUES (1, 'Anna'); INSERT INTO public.tickets (who, spot) VALUES (1, '(1,2)'), (1, '(3,4)'); SELECT nextval('public.counter');
