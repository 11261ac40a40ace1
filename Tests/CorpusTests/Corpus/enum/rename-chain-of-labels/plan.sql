-- alter enum public.e
ALTER TYPE public.e RENAME VALUE 'c' TO 'd';
ALTER TYPE public.e RENAME VALUE 'b' TO 'c';
ALTER TYPE public.e RENAME VALUE 'a' TO 'b';

-- alter enum public.e
ALTER TYPE public.e ADD VALUE 'a' BEFORE 'b';
