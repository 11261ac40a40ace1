-- create function public.current_tenant()
CREATE FUNCTION public.current_tenant()
  RETURNS uuid
  STABLE
  LANGUAGE sql
  RETURN (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid;

-- alter table public.projects
ALTER TABLE public.projects ENABLE ROW LEVEL SECURITY;

-- create table public.tenants
CREATE TABLE public.tenants (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  name text NOT NULL,
  CONSTRAINT tenants_pkey PRIMARY KEY (id)
);

-- create column public.projects.tenant_id
ALTER TABLE public.projects ADD COLUMN tenant_id uuid NOT NULL;

-- create unique constraint public.projects.projects_tenant_id_id_key
ALTER TABLE public.projects ADD CONSTRAINT projects_tenant_id_id_key UNIQUE (tenant_id, id);

-- create unique constraint public.projects.projects_tenant_id_name_key
ALTER TABLE public.projects ADD CONSTRAINT projects_tenant_id_name_key UNIQUE (tenant_id, name);

-- create foreign key public.projects.projects_tenant_id_fkey
ALTER TABLE public.projects ADD CONSTRAINT projects_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants (id);

-- create policy public.projects.own
CREATE POLICY own ON public.projects
  USING (tenant_id = public.current_tenant());

-- drop foreign key public.tasks.tasks_project_id_fkey
ALTER TABLE public.tasks DROP CONSTRAINT tasks_project_id_fkey;

-- alter table public.tasks
ALTER TABLE public.tasks ENABLE ROW LEVEL SECURITY;

-- create column public.tasks.tenant_id
ALTER TABLE public.tasks ADD COLUMN tenant_id uuid NOT NULL;

-- alter view public.task_list
CREATE OR REPLACE VIEW public.task_list WITH (security_invoker = true) AS
SELECT t.id,
    t.title,
    p.name AS project,
    t.tenant_id
   FROM (public.tasks t
     JOIN public.projects p ON ((p.id = t.project_id)));

-- create foreign key public.tasks.tasks_tenant_id_fkey
ALTER TABLE public.tasks ADD CONSTRAINT tasks_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants (id);

-- create policy public.tasks.own
CREATE POLICY own ON public.tasks
  USING (tenant_id = public.current_tenant());

-- drop unique constraint public.projects.projects_name_key
ALTER TABLE public.projects DROP CONSTRAINT projects_name_key;

-- create foreign key public.tasks.tasks_project_fkey
ALTER TABLE public.tasks ADD CONSTRAINT tasks_project_fkey FOREIGN KEY (tenant_id, project_id) REFERENCES public.projects (tenant_id, id);
