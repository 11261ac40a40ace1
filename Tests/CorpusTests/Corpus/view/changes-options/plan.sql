-- alter view public.loose
ALTER VIEW public.loose SET (check_option = cascaded);

-- alter view public.mine
ALTER VIEW public.mine SET (security_invoker = true);
ALTER VIEW public.mine RESET (security_barrier);
ALTER VIEW public.mine SET (check_option = cascaded);
