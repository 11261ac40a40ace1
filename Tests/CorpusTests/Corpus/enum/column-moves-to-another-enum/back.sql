-- create enum public.old
CREATE TYPE public.old AS ENUM ('a', 'b');

-- alter column public.t.e
ALTER TABLE public.t ALTER COLUMN e DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN e TYPE public.old USING e::text::public.old;
ALTER TABLE public.t ALTER COLUMN e SET DEFAULT 'a'::public.old;

-- drop enum public.new
DROP TYPE public.new;
