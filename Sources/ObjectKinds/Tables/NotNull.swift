package import CatalogModel
package import SQLText

/// What there is to say of the constraint by which a column refuses nulls, besides that it is there.
///
/// Since version 18 it is a constraint like others; before, it has none of this.
package struct NotNull: Record {
  /// The name, where it is not of the form that PostgreSQL chooses.
  ///
  /// That is made of the names that table and column had then, or the table's parent, and nobody means anything by it.
  package var name: Identifier?
  package var isNotInherited = false
  package var isNotValid = false
  package var comment: String?

  package init() {}

  package static let parts: [Part<NotNull>] = [
    Part("name", \.name), Part("no_inherit", \.isNotInherited), Part("not_valid", \.isNotValid),
    Part("comment", \.comment),
  ]
  package static let shorthand: Shape? = .name

  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    field.text == nil ? field : .map([Field.Entry("name", field)], span: field.span)
  }

  package static func condensed(_ field: Field) -> Field {
    field.entries?.count == 1 ? field["name"] ?? field : field
  }

  /// Joins the constraint of a column `a`, as `nn`, with its comment.
  static func joins(_ server: ServerVersion) -> SQL {
    guard server.major >= 18 else { return "" }
    return """

        LEFT JOIN pg_constraint nn
          ON nn.conrelid = a.attrelid AND nn.conkey = ARRAY[a.attnum] AND nn.contype = 'n'
        LEFT JOIN pg_description nd
          ON nd.objoid = nn.oid AND nd.classoid = 'pg_constraint'::regclass AND nd.objsubid = 0
      """
  }

  /// What is to say of the constraint of a column `a` of a table `c`; NULL where nothing is.
  static func query(_ server: ServerVersion) -> SQL {
    guard server.major >= 18 else { return "NULL" }
    let isNamed: SQL = "right(nn.conname, length(a.attname) + 10) <> '_' || a.attname || '_not_null'"
    return """
      CASE WHEN \(isNamed) OR nn.connoinherit OR NOT nn.convalidated OR nd.description IS NOT NULL THEN
               json_strip_nulls(json_build_object(
                 'name', CASE WHEN \(isNamed) THEN nn.conname END,
                 'no_inherit', CASE WHEN nn.connoinherit THEN true END,
                 'not_valid', CASE WHEN NOT nn.convalidated THEN true END, 'comment', nd.description)) END
      """
  }
}
