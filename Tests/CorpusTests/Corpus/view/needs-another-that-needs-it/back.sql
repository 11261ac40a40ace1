-- alter view public.vb (what it needs is dropped)
CREATE OR REPLACE VIEW public.vb AS
SELECT NULL::integer AS a, NULL::character varying(3) COLLATE "C" AS b;

-- alter view public.va
COMMENT ON COLUMN public.va.a IS NULL;
REVOKE SELECT ON TABLE public.va FROM PUBLIC;

-- alter view public.va (what it needs exists now)
CREATE OR REPLACE VIEW public.va AS
SELECT 1 AS a,
    ('x'::character varying(3) COLLATE "C") AS b;

-- drop view public.vb
DROP VIEW public.vb;
