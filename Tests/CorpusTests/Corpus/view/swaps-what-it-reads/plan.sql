-- alter view public.second
CREATE OR REPLACE VIEW public.second AS
SELECT a.id
   FROM public.a;

-- alter view public.first
CREATE OR REPLACE VIEW public.first AS
SELECT second.id
   FROM public.second;
