INSERT INTO public.rooms VALUES ('[1,1]', '[2026-01-01,2026-12-31)'); INSERT INTO public.stays VALUES ('[1,1]', '[2026-02-01,2026-03-01)');
