-- alter view public.base
CREATE OR REPLACE VIEW public.base AS
SELECT users.id,
    users.name
   FROM public.users;

-- alter view public.top
CREATE OR REPLACE VIEW public.top AS
SELECT base.id,
    base.name
   FROM public.base;
