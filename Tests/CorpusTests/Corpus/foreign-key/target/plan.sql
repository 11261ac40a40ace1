-- replace foreign key public.b.b_x_fkey (its references cannot be changed in place)
ALTER TABLE public.b ADD CONSTRAINT b_x_fkey_plumb_new FOREIGN KEY (x) REFERENCES public.a (n) NOT VALID;

-- alter foreign key public.b.b_x_fkey (while others read and write)
ALTER TABLE public.b VALIDATE CONSTRAINT b_x_fkey_plumb_new;

-- alter foreign key public.b.b_x_fkey (while others read and write)
ALTER TABLE public.b DROP CONSTRAINT b_x_fkey;
ALTER TABLE public.b RENAME CONSTRAINT b_x_fkey_plumb_new TO b_x_fkey;

-- replace foreign key public.b.b_y_fkey (its references cannot be changed in place)
ALTER TABLE public.b ADD CONSTRAINT b_y_fkey_plumb_new FOREIGN KEY (y) REFERENCES public.c (id) NOT VALID;

-- alter foreign key public.b.b_y_fkey (while others read and write)
ALTER TABLE public.b VALIDATE CONSTRAINT b_y_fkey_plumb_new;

-- alter foreign key public.b.b_y_fkey (while others read and write)
ALTER TABLE public.b DROP CONSTRAINT b_y_fkey;
ALTER TABLE public.b RENAME CONSTRAINT b_y_fkey_plumb_new TO b_y_fkey;
