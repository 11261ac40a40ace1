import CatalogModel
import ObjectKinds

extension Change {
  private static func function(_ old: Field, _ new: Field, _ sql: String) -> Change {
    func whole(_ part: Field) -> Field {
      var field: Field = ["returns": "int", "body": "b"]
      for entry in part.entries ?? [] { field[entry.key] = entry.value }
      return field
    }
    return Change(Function.self, ["public", "f", ""], whole(old), whole(new), sql)
  }

  private static func replacing(_ arguments: String, _ clauses: String = "") -> String {
    """
    CREATE OR REPLACE FUNCTION public.f(\(arguments))
      RETURNS int\(clauses)
      LANGUAGE sql
      AS $$b$$
    """
  }

  static let routines = [
    function(
      ["volatility": "stable"],
      ["cost": "5", "strict": "true"],
      replacing("", "\n  STRICT\n  COST 5")
    ),
    function(
      ["body": "a"],
      ["comment": "c"],
      replacing("") + "\nCOMMENT ON FUNCTION public.f() IS 'c'"
    ),
    function(["arguments": "int"], ["arguments": "a int"], replacing("a int")),
    function(["arguments": "a int"], ["arguments": "a integer default 1"], replacing("a integer default 1")),
    function(
      ["arguments": "a int default 1"],
      ["arguments": "a int default 2"],
      replacing("a int default 2")
    ),
    function(["arguments": "a int default 1"], ["arguments": "a int"], "replace"),
    function(["arguments": "a int"], ["arguments": "b int"], "replace"),
    function(["arguments": "a int, out x int"], ["arguments": "a int, out y int"], "replace"),
    function(["arguments": "out int"], ["arguments": "out x int"], "replace"),
    function(["arguments": "a int"], ["arguments": "inout a int"], "replace"),
    function(["returns": "int"], ["returns": "bigint"], "replace"),
    function(["window": "true"], [:], "replace"),
    Change(
      Procedure.self,
      ["public", "p", ""],
      ["body": "a"],
      ["sql_body": "BEGIN ATOMIC END", "set": ["search_path": ["a"]]],
      """
      CREATE OR REPLACE PROCEDURE public.p()
        LANGUAGE sql
        SET search_path TO 'a'
        BEGIN ATOMIC END
      """
    ),
  ]

  private static let old = ["output": "{\"a\": \"integer\"}"]
  private static let wider = ["output": "{\"a\": \"integer\", \"b\": \"text\"}"]

  static let views = [
    Change(
      View.self,
      ["public", "v"],
      ["query": "x", "security_barrier": "true"],
      ["query": "y", "check_option": "local"],
      catalogs: (old, wider),
      """
      CREATE OR REPLACE VIEW public.v WITH (check_option = local) AS
      y
      """
    ),
    Change(View.self, ["public", "v"], "x", "y", catalogs: (wider, old), "replace"),
    Change(View.self, ["public", "v"], "x", "x", catalogs: (old, wider), "replace"),
    Change(
      View.self,
      ["public", "v"],
      [
        "query": "x", "security_barrier": "true", "column_defaults": ["a": "1"],
        "column_comments": ["a": "1"],
      ],
      ["query": "x", "security_invoker": "true", "column_comments": ["b": "2"]],
      """
      ALTER VIEW public.v SET (security_invoker = true)
      ALTER VIEW public.v RESET (security_barrier)
      ALTER VIEW public.v ALTER COLUMN a DROP DEFAULT
      COMMENT ON COLUMN public.v.a IS NULL
      COMMENT ON COLUMN public.v.b IS '2'
      """
    ),
    Change(MaterializedView.self, ["public", "m"], "x", "y", "replace"),
    Change(
      MaterializedView.self,
      ["public", "m"],
      ["query": "x", "storage": ["fillfactor": "70"]],
      ["query": "x", "comment": "c"],
      """
      ALTER MATERIALIZED VIEW public.m RESET (fillfactor)
      COMMENT ON MATERIALIZED VIEW public.m IS 'c'
      """
    ),
  ]

  private static let trigger = ["public", "t", "x"]
  private static let policy = ["public", "t", "p"]

  static let triggersAndPolicies = [
    Change(
      Trigger.self,
      trigger,
      ["before": "insert", "execute": "f()"],
      ["after": ["insert", "delete"], "execute": "g()", "enabled": "replica"],
      """
      CREATE OR REPLACE TRIGGER x
        AFTER INSERT OR DELETE ON public.t
        FOR EACH STATEMENT
        EXECUTE FUNCTION g()
      ALTER TABLE public.t ENABLE REPLICA TRIGGER x
      """
    ),
    Change(
      Trigger.self,
      trigger,
      ["before": "insert", "execute": "f()", "enabled": "disabled"],
      ["before": "insert", "execute": "f()"],
      "ALTER TABLE public.t ENABLE TRIGGER x"
    ),
    Change(
      Trigger.self,
      trigger,
      ["after": "insert", "for_each": "row", "execute": "f()"],
      ["after": "insert", "for_each": "row", "execute": "f()", "constraint": "true"],
      "replace"
    ),
    Change(
      Policy.self,
      policy,
      ["to": "a", "using": "x"],
      ["to": "public", "using": "y", "check": "z"],
      "ALTER POLICY p ON public.t TO PUBLIC USING (y) WITH CHECK (z)"
    ),
    Change(Policy.self, policy, ["using": "x", "check": "y"], ["using": "x"], "replace"),
    Change(Policy.self, policy, ["using": "x"], ["using": "x", "for": "select"], "replace"),
    Change(Policy.self, policy, ["using": "x"], ["using": "x", "permissive": "false"], "replace"),
  ]
}
