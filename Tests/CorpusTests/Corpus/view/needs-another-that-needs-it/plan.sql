-- alter view public.va
COMMENT ON COLUMN public.va.a IS 'One.';
GRANT SELECT ON TABLE public.va TO PUBLIC;

-- create view public.vb
CREATE VIEW public.vb AS
SELECT NULL::integer AS a, NULL::character varying(3) COLLATE "C" AS b;
COMMENT ON VIEW public.vb IS 'It looks back.';

-- alter view public.va (what it needs exists now)
CREATE OR REPLACE VIEW public.va AS
SELECT 1 AS a,
    ('x'::character varying(3) COLLATE "C") AS b
  WHERE (EXISTS ( SELECT
           FROM public.vb));

-- alter view public.vb (what it needs exists now)
CREATE OR REPLACE VIEW public.vb AS
SELECT va.a,
    va.b
   FROM public.va;
