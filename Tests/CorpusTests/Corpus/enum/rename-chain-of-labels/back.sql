-- replace enum public.e (its labels cannot be changed in place)
ALTER TYPE public.e RENAME TO e_plumb_old;
CREATE TYPE public.e AS ENUM ('a', 'b', 'c');

-- alter column public.t.e (its type is replaced)
ALTER TABLE public.t ALTER COLUMN e TYPE public.e USING e::text::public.e;

-- drop enum public.e_plumb_old (it was replaced)
DROP TYPE public.e_plumb_old;
