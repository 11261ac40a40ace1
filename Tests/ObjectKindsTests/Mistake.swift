import CatalogModel
import ObjectKinds
import Testing

/// A spec that cannot be meant, and what is said about it.
struct Mistake: Sendable, CustomTestStringConvertible {
  let type: any CatalogObject.Type
  let names: [String]
  let spec: Field
  let message: String

  init(_ type: any CatalogObject.Type, _ spec: Field, _ message: String) {
    self.type = type
    self.spec = spec
    self.message = message
    names = Array(["public", "t", "x"].prefix(type.placement.nameCount))
  }

  var testDescription: String { message }

  static let all = [
    Mistake(
      Enumeration.self,
      ["labels": [["label": "a", "was": "b"], ["label": "b", "was": "a"]]],
      "`a` cannot have been `b`: the names of labels go round in a circle"
    ),
    Mistake(
      SequenceGenerator.self,
      ["owned_by": "id"],
      "`owned_by` names a table and one of its columns"
    ),
    Mistake(SequenceGenerator.self, ["increment": "0"], "a sequence cannot count by 0"),
    Mistake(
      SequenceGenerator.self,
      ["min": "5", "max": "5"],
      "`min` is 5, which is not less than `max`, 5"
    ),
    Mistake(SequenceGenerator.self, ["cache": "0"], "`cache` is at least 1"),
    Mistake(
      Domain.self,
      ["type": "text", "checks": ["a": ["comment": "c"]]],
      "the check `a` has no `expression`"
    ),
    Mistake(
      CompositeType.self,
      ["attributes": ["a": ["comment": "c"]]],
      "the attribute `a` has no `type`"
    ),
    Mistake(Function.self, ["returns": "int"], "it has neither a `body` nor a `sql_body`"),
    Mistake(
      Function.self,
      ["returns": "int", "body": "a", "sql_body": "b"],
      "only one of `body`, `sql_body`, and `object_file` can be given"
    ),
    Mistake(
      Function.self,
      ["returns": "int", "language": "plpgsql", "sql_body": "b"],
      "only a routine in the language `sql` has a `sql_body`"
    ),
    Mistake(Function.self, ["body": "a"], "the function has no `returns`"),
    Mistake(
      Function.self,
      ["returns": "Trigger", "body": "a"],
      "a trigger function cannot be written in the language `sql`"
    ),
    Mistake(
      Function.self,
      ["returns": "int", "body": "a", "cost": "much"],
      "`cost` is a number above 0, not `much`"
    ),
    Mistake(
      Function.self,
      ["returns": "int", "body": "a", "arguments": [["name": "a"]]],
      "the argument has no `type`"
    ),
    Mistake(
      Trigger.self,
      ["before": "insert", "after": "insert", "execute": "f()"],
      "a trigger has only one of `before`, `after`, and `instead_of`"
    ),
    Mistake(
      Trigger.self,
      ["before": "upsert", "execute": "f()"],
      "expected one of `insert`, `update`, `delete`, `truncate`, found `upsert`"
    ),
    Mistake(Trigger.self, ["execute": "f()"], "the trigger fires at no event"),
    Mistake(
      Trigger.self,
      ["before": "insert", "execute": "f"],
      "`execute` is the call of a function, not `f`"
    ),
    Mistake(
      Trigger.self,
      ["instead_of": "insert", "execute": "f()"],
      "an `instead_of` trigger is `for_each: row`, without `when` and columns"
    ),
    Mistake(
      Trigger.self,
      ["before": "insert", "for_each": "row", "execute": "f()", "constraint": "true"],
      "a constraint trigger is `after` and `for_each: row`"
    ),
    Mistake(
      Trigger.self,
      ["before": "insert", "execute": "f()", "deferrable": "true"],
      "only a constraint trigger has `deferrable` and `from`"
    ),
    Mistake(
      Trigger.self,
      ["before": "truncate", "for_each": "row", "execute": "f()"],
      "`truncate` fires triggers only `for_each: statement`"
    ),
    Mistake(
      Policy.self,
      ["for": "select", "check": "a"],
      "a policy for `select` writes no rows, so it has no `check`"
    ),
    Mistake(
      Policy.self,
      ["for": "insert", "using": "a"],
      "a policy for `insert` reads no rows, so it has no `using`"
    ),
  ]
}
