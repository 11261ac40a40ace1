package import CatalogModel
package import SQLText

/// The arguments of a routine, as CREATE FUNCTION lists them between its parentheses.
///
/// A spec may also give them as a list, of such texts or of mappings with `name`, `type`, `mode`, and `default`.
package struct RoutineArguments: ScalarValue {
  package var sql: SQL = ""

  package init() {}

  package init(_ field: Field) throws(FieldMismatch) {
    if let text = field.text {
      sql = SQL(verbatim: text.trimmed)
      return
    }
    guard let elements = field.elements else {
      throw FieldMismatch(expected: "arguments such as `a integer, b text`, or a list", found: field)
    }
    var arguments: [SQL] = []
    for element in elements {
      if let text = element.text {
        arguments.append(SQL(verbatim: text.trimmed))
        continue
      }
      let argument = try RoutineArgument(element)
      guard !argument.type.isEmpty else {
        throw FieldMismatch("the argument has no `type`", at: element.span)
      }
      arguments.append(argument.sql)
    }
    sql = arguments.joined(separator: ", ")
  }

  package var field: Field { .scalar(sql.text) }
  package static var shape: Shape { .oneOf([.sql, .list(RoutineArgument.shape)]) }

  /// The arguments one by one.
  var list: [RoutineArgument] {
    sql.isEmpty ? [] : TopLevel.list(sql.text).map(RoutineArgument.init(parsing:))
  }

  /// The types of the input arguments, which tell overloads apart.
  var signature: Identifier {
    Identifier(list.filter(\.isInput).map(\.canonicalType).joined(separator: ", "))
  }

  /// The types of all of them.
  var typeNames: [TypeName] { list.map { TypeName("arguments", $0.type) } }

  /// The same arguments with `NULL` for each default that may call one of some objects, because it holds its name.
  func withoutDefaults(naming objects: Set<ObjectAddress>) -> RoutineArguments {
    let names = Set(objects.filter { $0.names.count > 1 }.map(\.names[1].quoted))
    guard !names.isEmpty else { return self }
    var arguments = self
    arguments.sql = TopLevel.list(sql.text).map { text in
      var argument = RoutineArgument(parsing: text)
      guard let expression = argument.default?.text, names.contains(where: expression.contains) else {
        return SQL(verbatim: text)
      }
      argument.default = "NULL"
      return argument.sql
    }.joined(separator: ", ")
    return arguments
  }

  /// Whether CREATE OR REPLACE can bring these about in the place of the old ones.
  func replace(_ old: RoutineArguments) -> Bool {
    guard self != old else { return true }
    let (new, old) = (list, old.list)
    return new.count == old.count && zip(new, old).allSatisfy { $0.replaces($1) }
  }
}
