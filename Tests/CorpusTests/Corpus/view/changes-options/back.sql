-- alter view public.loose
ALTER VIEW public.loose RESET (check_option);

-- alter view public.mine
ALTER VIEW public.mine RESET (security_invoker);
ALTER VIEW public.mine SET (security_barrier = true);
ALTER VIEW public.mine SET (check_option = local);
