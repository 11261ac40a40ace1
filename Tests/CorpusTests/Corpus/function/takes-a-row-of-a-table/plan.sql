-- create column public.users.middle
ALTER TABLE public.users ADD COLUMN middle text;

-- alter function public.full_name(public.users)
CREATE OR REPLACE FUNCTION public.full_name(u public.users)
  RETURNS text
  STABLE
  LANGUAGE sql
  RETURN (((u).first || COALESCE((u).middle, ''::text)) || (u).last);
