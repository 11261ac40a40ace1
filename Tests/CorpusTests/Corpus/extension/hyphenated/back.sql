-- alter column public.things.id
ALTER TABLE public.things ALTER COLUMN id SET DEFAULT gen_random_uuid();

-- drop extension uuid-ossp
DROP EXTENSION "uuid-ossp";
