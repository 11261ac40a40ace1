-- drop policy public.t.own (it depends on function public.current_tenant())
DROP POLICY own ON public.t;

-- drop function public.current_tenant() (its returns, body cannot be changed in place)
DROP FUNCTION public.current_tenant();

-- create function public.current_tenant() (its returns, body cannot be changed in place)
CREATE FUNCTION public.current_tenant()
  RETURNS integer
  STABLE
  LANGUAGE sql
  AS $$select current_setting('app.tenant')::integer$$;

-- create policy public.t.own (it depends on function public.current_tenant())
CREATE POLICY own ON public.t
  USING (tenant = public.current_tenant());
COMMENT ON POLICY own ON public.t IS 'Theirs.';
