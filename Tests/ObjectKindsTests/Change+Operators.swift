import CatalogModel
import ObjectKinds

extension Change {
  private static func aggregate(_ old: Field, _ new: Field, _ sql: String) -> Change {
    func whole(_ part: Field) -> Field {
      var field: Field = ["arguments": "int", "sfunc": "f", "stype": "int"]
      for entry in part.entries ?? [] { field[entry.key] = entry.value }
      return field
    }
    return Change(Aggregate.self, ["public", "a", "integer"], whole(old), whole(new), sql)
  }

  static let operators = [
    aggregate(
      ["sspace": "1"],
      ["initcond": "0", "comment": "c"],
      """
      CREATE OR REPLACE AGGREGATE public.a(int) (
        SFUNC = f,
        STYPE = int,
        INITCOND = '0'
      )
      COMMENT ON AGGREGATE public.a(integer) IS 'c'
      """
    ),
    aggregate(["arguments": "int"], ["arguments": "x int"], "replace"),
    Change(
      Operator.self,
      ["public", "=", "a, a"],
      ["left": "a", "right": "a", "function": "f", "restrict": "eqsel"],
      ["left": "a", "right": "a", "function": "f", "join": "eqjoinsel"],
      """
      ALTER OPERATOR public.= (a, a) SET (RESTRICT = NONE)
      ALTER OPERATOR public.= (a, a) SET (JOIN = eqjoinsel)
      """
    ),
    Change(
      OperatorFamily.self,
      ["public", "f", "btree"],
      ["operators": ["1 <(a,b)", "15 <->(a,b) FOR ORDER BY g"], "functions": ["1 (a, b) f(a,b)"]],
      ["operators": ["1 <(a,b)", "2 <=(a,b)"], "functions": []],
      """
      ALTER OPERATOR FAMILY public.f USING btree DROP OPERATOR 15 (a,b)
      ALTER OPERATOR FAMILY public.f USING btree ADD
        OPERATOR 2 <=(a,b)
      ALTER OPERATOR FAMILY public.f USING btree DROP FUNCTION 1 (a, b)
      """
    ),
    Change(
      TextSearchDictionary.self,
      ["public", "d"],
      ["template": "simple", "options": ["a": "1", "b": "x"]],
      ["template": "simple", "options": ["b": "x", "c": "y"]],
      "ALTER TEXT SEARCH DICTIONARY public.d (a, b = 'x', c = 'y')"
    ),
    Change(
      TextSearchConfiguration.self,
      ["public", "c"],
      ["parser": "default", "mappings": ["a": ["x"], "b": ["x"], "c": ["x"]]],
      ["parser": "default", "mappings": ["a": ["x"], "b": ["y"], "d": ["y"]]],
      """
      ALTER TEXT SEARCH CONFIGURATION public.c DROP MAPPING FOR c
      ALTER TEXT SEARCH CONFIGURATION public.c ALTER MAPPING FOR b WITH y
      ALTER TEXT SEARCH CONFIGURATION public.c ADD MAPPING FOR d WITH y
      """
    ),
    Change(
      BaseType.self,
      ["public", "t"],
      ["input": "a", "output": "b", "send": "s"],
      ["input": "a", "output": "b", "receive": "r", "storage": "main"],
      """
      ALTER TYPE public.t SET (RECEIVE = r)
      ALTER TYPE public.t SET (SEND = NONE)
      ALTER TYPE public.t SET (STORAGE = MAIN)
      """
    ),
    Change(
      EventTrigger.self,
      ["e"],
      ["event": "sql_drop", "function": "f", "enabled": "disabled"],
      ["event": "sql_drop", "function": "f"],
      "ALTER EVENT TRIGGER e ENABLE"
    ),
    Change(Cast.self, ["a as b"], ["inout": "true"], ["function": "f(a)"], "replace"),
    Change(Collation.self, ["public", "c"], "C", "POSIX", "replace"),
  ]
}
