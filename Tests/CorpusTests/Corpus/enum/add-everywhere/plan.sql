-- alter enum public.status
ALTER TYPE public.status ADD VALUE 'z' BEFORE 'b';
ALTER TYPE public.status ADD VALUE 'a' AFTER 'z';
ALTER TYPE public.status ADD VALUE 'b2' AFTER 'b';
ALTER TYPE public.status ADD VALUE 'c' AFTER 'b2';
ALTER TYPE public.status ADD VALUE 'e' AFTER 'd';
ALTER TYPE public.status ADD VALUE 'f';
