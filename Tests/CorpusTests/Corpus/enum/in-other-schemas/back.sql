-- replace enum types.state (its labels cannot be changed in place)
ALTER TYPE types.state RENAME TO state_plumb_old;
CREATE TYPE types.state AS ENUM ('a', 'b', 'c');

-- alter column public.t.s (its type is replaced)
ALTER TABLE public.t ALTER COLUMN s DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN s TYPE types.state USING s::text::types.state;
ALTER TABLE public.t ALTER COLUMN s SET DEFAULT 'a'::types.state;

-- alter column public.t.all (its type is replaced)
ALTER TABLE public.t ALTER COLUMN "all" TYPE types.state[] USING "all"::text::types.state[];

-- drop enum types.state_plumb_old (it was replaced)
DROP TYPE types.state_plumb_old;
