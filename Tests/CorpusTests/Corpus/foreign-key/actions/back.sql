-- drop foreign key public.b.b_w_fkey (its on_delete cannot be changed in place)
ALTER TABLE public.b DROP CONSTRAINT b_w_fkey;

-- create foreign key public.b.b_w_fkey (its on_delete cannot be changed in place)
ALTER TABLE public.b ADD CONSTRAINT b_w_fkey FOREIGN KEY (w) REFERENCES public.a (id);

-- drop foreign key public.b.b_x_fkey (its on_delete cannot be changed in place)
ALTER TABLE public.b DROP CONSTRAINT b_x_fkey;

-- create foreign key public.b.b_x_fkey (its on_delete cannot be changed in place)
ALTER TABLE public.b ADD CONSTRAINT b_x_fkey FOREIGN KEY (x) REFERENCES public.a (id) ON DELETE CASCADE;

-- drop foreign key public.b.b_y_fkey (its on_update, on_delete cannot be changed in place)
ALTER TABLE public.b DROP CONSTRAINT b_y_fkey;

-- create foreign key public.b.b_y_fkey (its on_update, on_delete cannot be changed in place)
ALTER TABLE public.b ADD CONSTRAINT b_y_fkey FOREIGN KEY (y) REFERENCES public.a (id) ON UPDATE CASCADE ON DELETE SET NULL;

-- drop foreign key public.b.b_z_fkey (its on_delete cannot be changed in place)
ALTER TABLE public.b DROP CONSTRAINT b_z_fkey;

-- create foreign key public.b.b_z_fkey (its on_delete cannot be changed in place)
ALTER TABLE public.b ADD CONSTRAINT b_z_fkey FOREIGN KEY (z) REFERENCES public.a (id) ON DELETE SET DEFAULT;
