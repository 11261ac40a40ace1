-- drop foreign key public.nodes.nodes_parent_id_fkey
ALTER TABLE public.nodes DROP CONSTRAINT nodes_parent_id_fkey;

-- alter column public.nodes.id
ALTER TABLE public.nodes ALTER COLUMN id TYPE integer USING id::integer;

-- drop index public.nodes.nodes_parent_id_idx
DROP INDEX public.nodes_parent_id_idx;

-- drop column public.nodes.parent_id
ALTER TABLE public.nodes DROP COLUMN parent_id;
