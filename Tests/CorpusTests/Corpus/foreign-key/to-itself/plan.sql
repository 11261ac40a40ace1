-- alter column public.nodes.id
ALTER TABLE public.nodes ALTER COLUMN id TYPE bigint USING id::bigint;

-- create column public.nodes.parent_id
ALTER TABLE public.nodes ADD COLUMN parent_id bigint;

-- create index public.nodes.nodes_parent_id_idx
CREATE INDEX CONCURRENTLY nodes_parent_id_idx ON public.nodes (parent_id);

-- create foreign key public.nodes.nodes_parent_id_fkey
ALTER TABLE public.nodes ADD CONSTRAINT nodes_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.nodes (id) ON DELETE CASCADE NOT VALID;

-- alter foreign key public.nodes.nodes_parent_id_fkey (while others read and write)
ALTER TABLE public.nodes VALIDATE CONSTRAINT nodes_parent_id_fkey;
