-- create table public.u
CREATE TABLE public.u (
  a integer NOT NULL,
  CONSTRAINT z EXCLUDE USING btree (((a + 1)) WITH =)
);
ALTER INDEX public.z ALTER COLUMN 1 SET STATISTICS 9;

-- alter exclusion constraint public.t.x
ALTER INDEX public.x ALTER COLUMN 2 SET STATISTICS -1;

-- alter exclusion constraint public.t.y
ALTER INDEX public.y ALTER COLUMN 1 SET STATISTICS 5;
