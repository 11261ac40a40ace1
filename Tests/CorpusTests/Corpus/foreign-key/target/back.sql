-- drop foreign key public.b.b_x_fkey (its references cannot be changed in place)
ALTER TABLE public.b DROP CONSTRAINT b_x_fkey;

-- create foreign key public.b.b_x_fkey (its references cannot be changed in place)
ALTER TABLE public.b ADD CONSTRAINT b_x_fkey FOREIGN KEY (x) REFERENCES public.a (id);

-- drop foreign key public.b.b_y_fkey (its references cannot be changed in place)
ALTER TABLE public.b DROP CONSTRAINT b_y_fkey;

-- create foreign key public.b.b_y_fkey (its references cannot be changed in place)
ALTER TABLE public.b ADD CONSTRAINT b_y_fkey FOREIGN KEY (y) REFERENCES public.a (id);
