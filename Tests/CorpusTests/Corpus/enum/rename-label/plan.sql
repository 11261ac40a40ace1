-- alter enum public.status
ALTER TYPE public.status RENAME VALUE 'open' TO 'opened';
ALTER TYPE public.status RENAME VALUE 'void' TO 'cancelled';
