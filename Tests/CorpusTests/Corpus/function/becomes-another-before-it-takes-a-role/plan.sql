-- alter function public.f()
CREATE OR REPLACE FUNCTION public.f()
  RETURNS text
  LANGUAGE sql
  SET "DateStyle" TO 'ISO'
  SET work_mem TO '4MB'
  SET role TO 'shop_owner'
  SET session_authorization TO 'shop_owner'
  AS $$select current_setting('role')$$;
