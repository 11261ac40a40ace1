-- drop view public.invoiced
DROP VIEW public.invoiced;

-- drop view billing.large
DROP VIEW billing.large;
