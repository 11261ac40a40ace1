import ObjectKinds

extension Change {
  private static let domain = ["public", "d"]
  private static let composite = ["public", "c"]
  private static let sequence = ["public", "s"]

  static let types = [
    Change(Extension.self, ["x"], ["schema": "a"], ["schema": "b"], "ALTER EXTENSION x SET SCHEMA b"),
    Change(Extension.self, ["x"], ["version": "1"], ["version": "2"], "ALTER EXTENSION x UPDATE TO '2'"),
    Change(Extension.self, ["x"], ["version": "1"], [:], "ALTER EXTENSION x UPDATE"),
    Change(Domain.self, domain, "text", "varchar", "replace"),
    Change(Domain.self, domain, ["type": "text", "collation": "C"], "text", "replace"),
    Change(
      Domain.self,
      domain,
      ["type": "text", "default": "'a'"],
      ["type": "text", "nullable": "false"],
      "ALTER DOMAIN public.d DROP DEFAULT\nALTER DOMAIN public.d SET NOT NULL"
    ),
    Change(
      Domain.self,
      domain,
      ["type": "text", "checks": ["gone": "a", "same": "b", "other": "c"]],
      ["type": "text", "checks": ["new": "d", "other": "e", "same": "b"]],
      """
      ALTER DOMAIN public.d DROP CONSTRAINT gone
      ALTER DOMAIN public.d DROP CONSTRAINT other
      ALTER DOMAIN public.d ADD CONSTRAINT new CHECK (d)
      ALTER DOMAIN public.d ADD CONSTRAINT other CHECK (e)
      """
    ),
    Change(
      Domain.self,
      domain,
      ["type": "text", "checks": ["a": ["expression": "x", "not_valid": "true"]]],
      ["type": "text", "checks": ["a": ["expression": "x", "comment": "why"]]],
      """
      ALTER DOMAIN public.d VALIDATE CONSTRAINT a
      COMMENT ON CONSTRAINT a ON DOMAIN public.d IS 'why'
      """
    ),
    Change(
      CompositeType.self,
      composite,
      ["attributes": ["a": "int", "b": "int"]],
      ["attributes": ["b": ["type": "int", "comment": "x"], "c": "text"]],
      """
      ALTER TYPE public.c DROP ATTRIBUTE a
      COMMENT ON COLUMN public.c.b IS 'x'
      ALTER TYPE public.c ADD ATTRIBUTE c text
      """
    ),
    Change(
      CompositeType.self,
      composite,
      ["attributes": ["a": "int", "b": "int"]],
      ["attributes": ["x": "int", "b": "int"]],
      directives: ["renamed_attributes": ["x": "a"]],
      "ALTER TYPE public.c RENAME ATTRIBUTE a TO x CASCADE"
    ),
    Change(
      CompositeType.self,
      composite,
      ["attributes": ["x": "int"]],
      ["attributes": ["x": "int", "y": "int"]],
      directives: ["renamed_attributes": ["x": "a"]],
      "ALTER TYPE public.c ADD ATTRIBUTE y int"
    ),
    Change(
      CompositeType.self,
      composite,
      ["attributes": ["a": "int"]],
      ["attributes": ["a": "bigint"]],
      "replace"
    ),
    Change(
      CompositeType.self,
      composite,
      ["attributes": ["a": "int"]],
      ["attributes": ["b": "int", "a": "int"]],
      "replace"
    ),
    Change(
      SequenceGenerator.self,
      sequence,
      ["min": "1", "max": "10", "start": "1", "increment": "1", "cache": "1"],
      ["min": "5", "max": "10", "start": "6", "increment": "2", "cache": "3", "cycle": "true"],
      """
      SELECT setval('public.s', 5, false) FROM public.s WHERE last_value < 5
      ALTER SEQUENCE public.s INCREMENT BY 2 MINVALUE 5 START WITH 6 CACHE 3 CYCLE
      """
    ),
    Change(
      SequenceGenerator.self,
      sequence,
      ["type": "integer", "min": "1", "max": "2147483647"],
      ["type": "bigint", "min": "1", "max": "2147483647"],
      "ALTER SEQUENCE public.s AS bigint MINVALUE 1 MAXVALUE 2147483647"
    ),
    Change(
      SequenceGenerator.self,
      sequence,
      ["owned_by": "t.a"],
      ["unlogged": "true"],
      "ALTER SEQUENCE public.s OWNED BY NONE\nALTER SEQUENCE public.s SET UNLOGGED"
    ),
  ]
}
