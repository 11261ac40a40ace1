-- create table public.e
CREATE TABLE public.e PARTITION OF public.t FOR VALUES IN (3);

-- create inherited trigger public.d.changes_there
ALTER TABLE ONLY public.d DISABLE TRIGGER changes_there;

-- drop inherited trigger public.a.changes_in_the_table (it depends on trigger public.t.changes_in_the_table)
ALTER TABLE ONLY public.a ENABLE TRIGGER changes_in_the_table;

-- alter trigger public.t.changes_in_the_table
ALTER TABLE public.t ENABLE REPLICA TRIGGER changes_in_the_table;

-- create inherited trigger public.a.changes_in_the_table (it depends on trigger public.t.changes_in_the_table)
ALTER TABLE ONLY public.a DISABLE TRIGGER changes_in_the_table;

-- create inherited trigger public.b.changes_in_the_table
ALTER TABLE ONLY public.b ENABLE TRIGGER changes_in_the_table;

-- drop inherited trigger public.a.is_defined_anew (it depends on trigger public.t.is_defined_anew)
ALTER TABLE ONLY public.a ENABLE TRIGGER is_defined_anew;

-- alter trigger public.t.is_defined_anew
CREATE OR REPLACE TRIGGER is_defined_anew
  BEFORE UPDATE ON public.t
  FOR EACH ROW
  EXECUTE FUNCTION public.f();

-- create inherited trigger public.a.is_defined_anew (it depends on trigger public.t.is_defined_anew)
ALTER TABLE ONLY public.a ENABLE ALWAYS TRIGGER is_defined_anew;

-- create inherited trigger public.e.is_defined_anew
ALTER TABLE ONLY public.e DISABLE TRIGGER is_defined_anew;

-- drop inherited trigger public.b.changes_there
ALTER TABLE ONLY public.b ENABLE TRIGGER changes_there;

-- alter inherited trigger public.a.changes_there
ALTER TABLE ONLY public.a ENABLE ALWAYS TRIGGER changes_there;

-- create inherited trigger public.c.changes_there
ALTER TABLE ONLY public.c DISABLE TRIGGER changes_there;

-- drop inherited trigger public.b.goes
ALTER TABLE ONLY public.b ENABLE TRIGGER goes;

-- drop inherited trigger public.b.is_made_anew (it depends on trigger public.t.is_made_anew)
ALTER TABLE ONLY public.b ENABLE TRIGGER is_made_anew;

-- drop trigger public.t.goes
DROP TRIGGER goes ON public.t;

-- drop trigger public.t.is_made_anew (its deferrable cannot be changed in place)
DROP TRIGGER is_made_anew ON public.t;

-- create trigger public.t.is_made_anew (its deferrable cannot be changed in place)
CREATE CONSTRAINT TRIGGER is_made_anew
  AFTER INSERT ON public.t
  DEFERRABLE
  FOR EACH ROW
  EXECUTE FUNCTION public.f();

-- create inherited trigger public.b.is_made_anew (it depends on trigger public.t.is_made_anew)
ALTER TABLE ONLY public.b DISABLE TRIGGER is_made_anew;
