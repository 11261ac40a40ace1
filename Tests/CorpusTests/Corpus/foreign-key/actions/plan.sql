-- replace foreign key public.b.b_w_fkey (its on_delete cannot be changed in place)
ALTER TABLE public.b ADD CONSTRAINT b_w_fkey_plumb_new FOREIGN KEY (w) REFERENCES public.a (id) ON DELETE RESTRICT NOT VALID;

-- alter foreign key public.b.b_w_fkey (while others read and write)
ALTER TABLE public.b VALIDATE CONSTRAINT b_w_fkey_plumb_new;

-- alter foreign key public.b.b_w_fkey (while others read and write)
ALTER TABLE public.b DROP CONSTRAINT b_w_fkey;
ALTER TABLE public.b RENAME CONSTRAINT b_w_fkey_plumb_new TO b_w_fkey;

-- replace foreign key public.b.b_x_fkey (its on_delete cannot be changed in place)
ALTER TABLE public.b ADD CONSTRAINT b_x_fkey_plumb_new FOREIGN KEY (x) REFERENCES public.a (id) NOT VALID;

-- alter foreign key public.b.b_x_fkey (while others read and write)
ALTER TABLE public.b VALIDATE CONSTRAINT b_x_fkey_plumb_new;

-- alter foreign key public.b.b_x_fkey (while others read and write)
ALTER TABLE public.b DROP CONSTRAINT b_x_fkey;
ALTER TABLE public.b RENAME CONSTRAINT b_x_fkey_plumb_new TO b_x_fkey;

-- replace foreign key public.b.b_y_fkey (its on_update, on_delete cannot be changed in place)
ALTER TABLE public.b ADD CONSTRAINT b_y_fkey_plumb_new FOREIGN KEY (y) REFERENCES public.a (id) ON UPDATE SET NULL ON DELETE CASCADE NOT VALID;

-- alter foreign key public.b.b_y_fkey (while others read and write)
ALTER TABLE public.b VALIDATE CONSTRAINT b_y_fkey_plumb_new;

-- alter foreign key public.b.b_y_fkey (while others read and write)
ALTER TABLE public.b DROP CONSTRAINT b_y_fkey;
ALTER TABLE public.b RENAME CONSTRAINT b_y_fkey_plumb_new TO b_y_fkey;

-- replace foreign key public.b.b_z_fkey (its on_delete cannot be changed in place)
ALTER TABLE public.b ADD CONSTRAINT b_z_fkey_plumb_new FOREIGN KEY (z) REFERENCES public.a (id) NOT VALID;

-- alter foreign key public.b.b_z_fkey (while others read and write)
ALTER TABLE public.b VALIDATE CONSTRAINT b_z_fkey_plumb_new;

-- alter foreign key public.b.b_z_fkey (while others read and write)
ALTER TABLE public.b DROP CONSTRAINT b_z_fkey;
ALTER TABLE public.b RENAME CONSTRAINT b_z_fkey_plumb_new TO b_z_fkey;
