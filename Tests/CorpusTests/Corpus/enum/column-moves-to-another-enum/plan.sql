-- create enum public.new
CREATE TYPE public.new AS ENUM ('a', 'b', 'c');

-- alter column public.t.e
ALTER TABLE public.t ALTER COLUMN e DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN e TYPE public.new USING e::text::public.new;
ALTER TABLE public.t ALTER COLUMN e SET DEFAULT 'c'::public.new;

-- drop enum public.old
DROP TYPE public.old;
