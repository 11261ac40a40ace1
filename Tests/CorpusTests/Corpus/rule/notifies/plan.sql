-- alter rule public.t.q DO z
CREATE OR REPLACE RULE "q DO z" AS ON INSERT TO public.t
  DO INSTEAD NOTIFY t_would_have_grown;

-- alter rule public.x TO DO y.r
CREATE OR REPLACE RULE r AS ON UPDATE TO public."x TO DO y"
  DO INSTEAD (
 NOTIFY t_has_grown;
 DELETE FROM public.t
  WHERE (t.a = 1);
);
