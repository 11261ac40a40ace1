-- drop index public.t.Mixed Case
DROP INDEX public."Mixed Case";

-- drop index public.t.q"uote.dot
DROP INDEX public."q""uote.dot";

-- drop index public.t.🦜
DROP INDEX public."🦜";
