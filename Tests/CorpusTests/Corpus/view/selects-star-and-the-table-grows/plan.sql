-- create column public.users.email
ALTER TABLE public.users ADD COLUMN email text;

-- alter view public.everybody
CREATE OR REPLACE VIEW public.everybody AS
SELECT users.id,
    users.name,
    users.email
   FROM public.users;
