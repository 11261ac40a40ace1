-- replace enum public.kind (its labels cannot be changed in place)
ALTER TYPE public.kind RENAME TO kind_plumb_old;
CREATE TYPE public.kind AS ENUM ('b', 'a');

-- drop foreign key public.things.things_kind_fkey (it depends on column public.things.kind)
ALTER TABLE public.things DROP CONSTRAINT things_kind_fkey;

-- alter column public.kinds.kind (its type is replaced)
ALTER TABLE public.kinds ALTER COLUMN kind TYPE public.kind USING kind::text::public.kind;

-- alter column public.things.kind (its type is replaced)
ALTER TABLE public.things ALTER COLUMN kind TYPE public.kind USING kind::text::public.kind;

-- create foreign key public.things.things_kind_fkey (it depends on column public.things.kind)
ALTER TABLE public.things ADD CONSTRAINT things_kind_fkey FOREIGN KEY (kind) REFERENCES public.kinds (kind) NOT VALID;

-- alter foreign key public.things.things_kind_fkey (while others read and write)
ALTER TABLE public.things VALIDATE CONSTRAINT things_kind_fkey;

-- drop enum public.kind_plumb_old (it was replaced)
DROP TYPE public.kind_plumb_old;
