INSERT INTO public.t VALUES (1, '[a,c)', '[1,5)', 'b');
