-- create column public.users.nick
ALTER TABLE public.users ADD COLUMN nick text;

-- alter view public.people
CREATE OR REPLACE VIEW public.people AS
SELECT users.id,
    users.name,
    users.nick
   FROM public.users;

-- create view public.nicks
CREATE VIEW public.nicks AS
SELECT people.nick
   FROM public.people;
