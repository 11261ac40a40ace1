-- create trigger public.t.goes
CREATE TRIGGER goes
  BEFORE INSERT ON public.t
  FOR EACH ROW
  EXECUTE FUNCTION public.f();

-- create inherited trigger public.b.goes
ALTER TABLE ONLY public.b ENABLE ALWAYS TRIGGER goes;

-- drop inherited trigger public.a.is_defined_anew (it depends on trigger public.t.is_defined_anew)
ALTER TABLE ONLY public.a ENABLE TRIGGER is_defined_anew;

-- alter trigger public.t.is_defined_anew
CREATE OR REPLACE TRIGGER is_defined_anew
  BEFORE INSERT ON public.t
  FOR EACH ROW
  EXECUTE FUNCTION public.f();

-- create inherited trigger public.a.is_defined_anew (it depends on trigger public.t.is_defined_anew)
ALTER TABLE ONLY public.a ENABLE ALWAYS TRIGGER is_defined_anew;

-- drop inherited trigger public.b.changes_in_the_table
ALTER TABLE ONLY public.b ENABLE REPLICA TRIGGER changes_in_the_table;

-- drop inherited trigger public.a.changes_in_the_table (it depends on trigger public.t.changes_in_the_table)
ALTER TABLE ONLY public.a ENABLE REPLICA TRIGGER changes_in_the_table;

-- alter trigger public.t.changes_in_the_table
ALTER TABLE public.t ENABLE TRIGGER changes_in_the_table;

-- create inherited trigger public.a.changes_in_the_table (it depends on trigger public.t.changes_in_the_table)
ALTER TABLE ONLY public.a DISABLE TRIGGER changes_in_the_table;

-- drop inherited trigger public.b.is_made_anew (it depends on trigger public.t.is_made_anew)
ALTER TABLE ONLY public.b ENABLE TRIGGER is_made_anew;

-- drop inherited trigger public.c.changes_there
ALTER TABLE ONLY public.c ENABLE TRIGGER changes_there;

-- alter inherited trigger public.a.changes_there
ALTER TABLE ONLY public.a DISABLE TRIGGER changes_there;

-- create inherited trigger public.b.changes_there
ALTER TABLE ONLY public.b ENABLE REPLICA TRIGGER changes_there;

-- drop inherited trigger public.d.changes_there
ALTER TABLE ONLY public.d ENABLE TRIGGER changes_there;

-- drop trigger public.t.is_made_anew (its deferrable cannot be changed in place)
DROP TRIGGER is_made_anew ON public.t;

-- create trigger public.t.is_made_anew (its deferrable cannot be changed in place)
CREATE CONSTRAINT TRIGGER is_made_anew
  AFTER INSERT ON public.t
  FOR EACH ROW
  EXECUTE FUNCTION public.f();

-- create inherited trigger public.b.is_made_anew (it depends on trigger public.t.is_made_anew)
ALTER TABLE ONLY public.b DISABLE TRIGGER is_made_anew;

-- drop table public.e
ALTER TABLE public.t DETACH PARTITION public.e;
DROP TABLE public.e;
