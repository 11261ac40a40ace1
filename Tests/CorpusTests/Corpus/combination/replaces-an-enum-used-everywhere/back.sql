-- alter enum public.status
ALTER TYPE public.status ADD VALUE 'waiting' AFTER 'open';
