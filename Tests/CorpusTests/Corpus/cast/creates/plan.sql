-- create cast character varying as public.pair
CREATE CAST (character varying AS public.pair) WITH INOUT AS IMPLICIT;

-- create cast integer as date
CREATE CAST (integer AS date) WITHOUT FUNCTION;

-- create cast public.pair as integer
CREATE CAST (public.pair AS integer) WITH FUNCTION public.first(public.pair) AS ASSIGNMENT;
COMMENT ON CAST (public.pair AS integer) IS 'The first.';

-- create view public.v
CREATE VIEW public.v AS
SELECT (ROW(1, 2)::public.pair)::integer AS a;
