-- alter rule public.t.q DO z
CREATE OR REPLACE RULE "q DO z" AS ON INSERT TO public.t
  DO ALSO NOTIFY t_has_grown;

-- alter rule public.x TO DO y.r
CREATE OR REPLACE RULE r AS ON UPDATE TO public."x TO DO y"
  WHERE (new.a > old.a)
  DO INSTEAD NOTHING;
