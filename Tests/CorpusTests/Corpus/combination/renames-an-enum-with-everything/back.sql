-- create enum public.state
CREATE TYPE public.state AS ENUM ('on', 'off');

-- create function public.flip(public.state)
CREATE FUNCTION public.flip(s public.state)
  RETURNS public.state
  IMMUTABLE
  LANGUAGE sql
  RETURN CASE s WHEN 'on'::public.state THEN 'off'::public.state ELSE 'on'::public.state END;

-- alter column public.lamps.other
ALTER TABLE public.lamps ALTER COLUMN other TYPE public.state[] USING other::text::public.state[];

-- drop view public.lit (it depends on column public.lamps.state)
DROP VIEW public.lit;

-- drop check constraint public.lamps.x (it depends on function public.flip(public.lamp_state))
ALTER TABLE public.lamps DROP CONSTRAINT x;

-- alter column public.lamps.state
ALTER TABLE public.lamps ALTER COLUMN state DROP DEFAULT;
ALTER TABLE public.lamps ALTER COLUMN state TYPE public.state USING state::text::public.state;
ALTER TABLE public.lamps ALTER COLUMN state SET DEFAULT 'off'::public.state;

-- drop function public.flip(public.lamp_state)
DROP FUNCTION public.flip(public.lamp_state);

-- create check constraint public.lamps.x (it depends on function public.flip(public.lamp_state))
ALTER TABLE public.lamps ADD CONSTRAINT x CHECK (state <> public.flip(state));

-- drop enum public.lamp_state
DROP TYPE public.lamp_state;

-- create view public.lit (it depends on column public.lamps.state)
CREATE VIEW public.lit AS
SELECT lamps.id
   FROM public.lamps
  WHERE (lamps.state = 'on'::public.state);
