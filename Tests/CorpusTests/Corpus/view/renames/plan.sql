-- rename view public.people to persons
ALTER VIEW public.people RENAME TO persons;
