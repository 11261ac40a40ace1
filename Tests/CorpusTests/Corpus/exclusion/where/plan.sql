-- drop exclusion constraint public.t.x (its where cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT x;

-- create exclusion constraint public.t.x (its where cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT x EXCLUDE USING gist (a WITH &&) WHERE (NOT off);

-- drop exclusion constraint public.t.y (its where cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT y;

-- create exclusion constraint public.t.y (its where cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT y EXCLUDE USING gist (a WITH &&);
