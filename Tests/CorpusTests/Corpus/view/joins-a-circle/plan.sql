-- create column public.t.n
ALTER TABLE public.t ADD COLUMN n integer;

-- alter view public.va
CREATE OR REPLACE VIEW public.va AS
SELECT NULL::integer AS id, NULL::integer AS n;

-- alter view public.vb
CREATE OR REPLACE VIEW public.vb AS
SELECT NULL::integer AS id, NULL::integer AS n;

-- alter view public.vb (what it needs exists now)
CREATE OR REPLACE VIEW public.vb AS
SELECT va.id,
    va.n
   FROM public.va;

-- create view public.vc
CREATE VIEW public.vc WITH (security_barrier = true) AS
SELECT NULL::integer AS n;

-- alter view public.va (what it needs exists now)
CREATE OR REPLACE VIEW public.va AS
SELECT t.id,
    t.n
   FROM public.t
  WHERE (EXISTS ( SELECT
           FROM public.vc));

-- alter view public.vc (what it needs exists now)
CREATE OR REPLACE VIEW public.vc WITH (security_barrier = true) AS
SELECT vb.n
   FROM public.vb;
