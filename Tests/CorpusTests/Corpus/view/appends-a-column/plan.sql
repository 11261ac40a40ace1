-- alter view public.people
CREATE OR REPLACE VIEW public.people AS
SELECT users.id,
    users.first_name,
    users.last_name
   FROM public.users;
COMMENT ON COLUMN public.people.last_name IS 'The family name.';
