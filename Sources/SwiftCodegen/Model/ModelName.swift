/// The name of a table or a type in its schema, unquoted.
package struct ModelName: Hashable, Sendable, Comparable, CustomStringConvertible {
  package var schema: String
  package var name: String

  package init(_ name: String, schema: String = "public") {
    self.schema = schema
    self.name = name
  }

  package var description: String { schema == "public" ? name : "\(schema).\(name)" }

  package static func < (left: ModelName, right: ModelName) -> Bool {
    (left.schema, left.name) < (right.schema, right.name)
  }
}
