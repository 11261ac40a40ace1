-- alter view public.va (what it needs is dropped)
CREATE OR REPLACE VIEW public.va AS
SELECT NULL::integer AS id, NULL::integer AS n;

-- alter view public.vb (what it needs is dropped)
CREATE OR REPLACE VIEW public.vb AS
SELECT NULL::integer AS id, NULL::integer AS n;

-- alter view public.vc (what it needs is dropped)
CREATE OR REPLACE VIEW public.vc WITH (security_barrier = true) AS
SELECT NULL::integer AS n;

-- drop view public.va (its query, output cannot be changed in place)
DROP VIEW public.va;

-- drop view public.vb (its query, output cannot be changed in place)
DROP VIEW public.vb;

-- create view public.vb (its query, output cannot be changed in place)
CREATE VIEW public.vb AS
SELECT NULL::integer AS id;

-- drop view public.vc
DROP VIEW public.vc;

-- drop column public.t.n
ALTER TABLE public.t DROP COLUMN n;

-- create view public.va (its query, output cannot be changed in place)
CREATE VIEW public.va AS
SELECT NULL::integer AS id;

-- alter view public.va (what it needs exists now)
CREATE OR REPLACE VIEW public.va AS
SELECT t.id
   FROM public.t
  WHERE (EXISTS ( SELECT
           FROM public.vb));

-- alter view public.vb (what it needs exists now)
CREATE OR REPLACE VIEW public.vb AS
SELECT va.id
   FROM public.va;
