-- drop policy public.projects.own
DROP POLICY own ON public.projects;

-- drop policy public.tasks.own
DROP POLICY own ON public.tasks;

-- drop foreign key public.projects.projects_tenant_id_fkey
ALTER TABLE public.projects DROP CONSTRAINT projects_tenant_id_fkey;

-- alter table public.projects
ALTER TABLE public.projects DISABLE ROW LEVEL SECURITY;

-- create unique constraint public.projects.projects_name_key
ALTER TABLE public.projects ADD CONSTRAINT projects_name_key UNIQUE (name);

-- drop foreign key public.tasks.tasks_project_fkey
ALTER TABLE public.tasks DROP CONSTRAINT tasks_project_fkey;

-- drop foreign key public.tasks.tasks_tenant_id_fkey
ALTER TABLE public.tasks DROP CONSTRAINT tasks_tenant_id_fkey;

-- alter table public.tasks
ALTER TABLE public.tasks DISABLE ROW LEVEL SECURITY;

-- drop view public.task_list (its query, security_invoker, output cannot be changed in place)
DROP VIEW public.task_list;

-- drop unique constraint public.projects.projects_tenant_id_id_key
ALTER TABLE public.projects DROP CONSTRAINT projects_tenant_id_id_key;

-- drop unique constraint public.projects.projects_tenant_id_name_key
ALTER TABLE public.projects DROP CONSTRAINT projects_tenant_id_name_key;

-- create foreign key public.tasks.tasks_project_id_fkey
ALTER TABLE public.tasks ADD CONSTRAINT tasks_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects (id);

-- drop column public.projects.tenant_id
ALTER TABLE public.projects DROP COLUMN tenant_id;

-- drop column public.tasks.tenant_id
ALTER TABLE public.tasks DROP COLUMN tenant_id;

-- create view public.task_list (its query, security_invoker, output cannot be changed in place)
CREATE VIEW public.task_list AS
SELECT t.id,
    t.title,
    p.name AS project
   FROM (public.tasks t
     JOIN public.projects p ON ((p.id = t.project_id)));

-- drop table public.tenants
DROP TABLE public.tenants;

-- drop function public.current_tenant()
DROP FUNCTION public.current_tenant();
