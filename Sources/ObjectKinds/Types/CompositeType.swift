package import CatalogModel
package import SQLText

/// A composite type: a row of named attributes.
package struct CompositeType: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var owner: Identifier?
  package var grants = Grants()
  package var attributes = OrderedMap<CompositeAttribute>()

  package init(blank address: ObjectAddress) { self.address = address }
}

extension CompositeType: Granting {
  package static let kind: Kind = "composite type"
  package static let placement = Placement.schema("composite_types")
  package static let home = SpecHome.shared("types")
  package static let catalog = "pg_type"
  package static let catalogFilter: SQL? =
    "typtype = 'c' AND typrelid IN (SELECT oid FROM pg_class WHERE relkind = 'c')"
  package static let ownerColumn: SQL? = "typowner"
  package static let grantClass = GrantClass.type
  package static let holdsData = true
  package static let namespaces: [Namespace] = [.relation, .type]
  package static let replacement = Replacement.beside
  package static let directives = [
    Directive("renamed_attributes", .map(.text), renaming: "attributes")
  ]

  package static let properties: [Property<CompositeType>] = [
    Property("attributes", \.attributes) { $0.new.attributeChange(from: $0.old, $0.context) },
    commentProperty,
    ownerProperty,
    grantsProperty,
  ]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT t.oid, 0, 0, n.nspname, t.typname,
           (SELECT json_object_agg(a.attname, json_strip_nulls(json_build_object(
                     'type', format_type(a.atttypid, a.atttypmod),
                     'collation', CASE WHEN a.attcollation <> at.typcollation THEN
                       (SELECT json_build_array(cn.nspname, co.collname) FROM pg_collation co
                          JOIN pg_namespace cn ON cn.oid = co.collnamespace WHERE co.oid = a.attcollation) END,
                     'comment', ad.description)) ORDER BY a.attnum)
              FROM pg_attribute a
              JOIN pg_type at ON at.oid = a.atttypid
              LEFT JOIN pg_description ad
                ON ad.objoid = c.oid AND ad.classoid = 'pg_class'::regclass AND ad.objsubid = a.attnum
             WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped),
           d.description, acl.grants
      FROM pg_class c
      JOIN pg_type t ON t.oid = c.reltype
      JOIN pg_namespace n ON n.oid = c.relnamespace
      LEFT JOIN pg_description d ON d.objoid = t.oid AND d.classoid = 'pg_type'::regclass AND d.objsubid = 0
      \(GrantQuery(grantClass, server).join("pg_type", "typ", row: "t", where: "typtype = 'c'"))
     WHERE c.relkind = 'c' AND \(Schemas.areUsers("n"))
    """
  }

  package static let abbreviations = [
    Shape.Member(
      name: "attributes",
      shape: .map(
        .oneOf([
          .text,
          .record(
            CompositeAttribute.parts.map { Shape.Member(name: $0.name, shape: $0.shape, isRequired: false) }
              + [Shape.Member(name: "was", shape: .name, isRequired: false)]
          ),
        ])
      ),
      isRequired: false
    )
  ]

  /// An attribute that was renamed says so by `was`, which is about the way and not about the state.
  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    guard let attributes = field["attributes"]?.entries else { return field }
    var renamed: [Field.Entry] = []
    var plain: [Field.Entry] = []
    for attribute in attributes {
      var body = attribute.value
      if let was = body["was"] {
        renamed.append(Field.Entry(attribute.key, was, keySpan: attribute.keySpan))
        body["was"] = nil
      }
      plain.append(Field.Entry(attribute.key, body, keySpan: attribute.keySpan))
    }
    var field = field
    field["attributes"] = .map(plain, span: field["attributes"]?.span)
    renamed = (field["renamed_attributes"]?.entries ?? []) + renamed
    if !renamed.isEmpty { field["renamed_attributes"] = .map(renamed, span: field.span) }
    return field
  }

  package var typeNames: [TypeName] { attributes.pairs.map { TypeName("attributes", $0.value.type) } }

  package mutating func settle() throws(FieldMismatch) {
    for attribute in attributes.pairs where attribute.value.type.isEmpty {
      throw FieldMismatch("the attribute `\(attribute.key)` has no `type`", at: nil)
    }
  }

  package var commentTarget: SQL { "TYPE \(address)" }

  package func create(_ context: CreationContext) -> [Statement] {
    let definitions = attributes.pairs.map { $0.value.definition($0.key) }
    let body: SQL = definitions.isEmpty ? "()" : "(\n  \(definitions.joined(separator: ",\n  "))\n)"
    return ["CREATE TYPE \(address) AS \(body)"]
      + attributes.pairs.compactMap { pair in pair.value.comment.map { comment($0, on: pair.key) } }
  }

  package func drop() -> [Statement] { ["DROP TYPE \(address)"] }
  package func rename(to name: Identifier) -> [Statement]? { ["ALTER TYPE \(address) RENAME TO \(name)"] }

  package func partRenames(to new: CompositeType, _ context: AlterationContext) -> [Statement] {
    renamed(for: new, context).0
  }

  /// Brings the old type to the attributes of the new one, as far as they stand in the same order.
  ///
  /// Values move to the replacement by way of text, which knows attributes by their place alone; where a place changes,
  /// a cast carries them over instead.
  package func preparation(for new: CompositeType, _ context: AlterationContext) -> [Statement] {
    var (statements, names) = renamed(for: new, context)
    guard !context.bridged.contains(address) else { return statements }
    statements += names.filter { new.attributes[$0] == nil }.map { dropping($0, "") }
    names.removeAll { new.attributes[$0] == nil }
    return statements
      + new.attributes.pairs.dropFirst(names.count).map {
        alter("ADD ATTRIBUTE \($0.value.definition($0.key))")
      }
  }

  /// Text knows attributes by their place alone, and types refuse some texts of values that a cast takes.
  package func isReadOtherwise(as new: CompositeType, _ context: AlterationContext) -> Bool {
    let names = renamed(for: new, context).1
    let kept = names.filter { new.attributes[$0] != nil }
    guard new.attributes.pairs.map(\.key).starts(with: kept) else { return true }
    return zip(names, attributes.pairs.map(\.value)).contains { name, attribute in
      guard let type = new.attributes[name]?.type else { return false }
      return TypeConversion.takesMore(from: context.underlying(attribute.type), to: context.underlying(type))
    }
  }

  package func replacementLoss(by new: CompositeType, _ context: AlterationContext) -> [Hazard] {
    let names = renamed(for: new, context).1
    return zip(names, attributes.pairs.map(\.value)).compactMap { name, attribute in
      guard let type = new.attributes[name]?.type else { return nil }
      return TypeConversion.castLoss(from: context.underlying(attribute.type), to: context.underlying(type))
        .map { .dataLoss("of the attribute \(name): \($0)") }
    }
  }

  /// A cast that knows attributes by their names.
  package func bridge(to new: CompositeType, _ context: AlterationContext) -> Bridge? {
    let names = renamed(for: new, context).1
    let former = Dictionary(uniqueKeysWithValues: zip(names, attributes.pairs.map(\.value)))
    let values = new.attributes.pairs.map { pair -> SQL in
      let (name, attribute) = (pair.key, pair.value)
      guard let old = former[name] else { return "NULL" }
      let value: SQL = "($1).\(Identifier(name))"
      if attribute.type.text.contains(".") { return context.carrying(value, to: attribute.type) }
      if let zone = TypeConversion.zone(from: old.type, to: attribute.type) { return "\(value)\(zone)" }
      return old.type == attribute.type ? value : "\(value)::\(attribute.type)"
    }
    let hazards = names.filter { new.attributes[$0] == nil }.map(loss)
    let function: SQL = "\(new.address.names[0]).\(address.name)(\(address))"
    return Bridge(
      building: [
        Statement(
          """
          CREATE FUNCTION \(function) RETURNS \(new.address) LANGUAGE sql STRICT
            RETURN ROW(\(values))::\(new.address)
          """,
          hazards: hazards
        ),
        "CREATE CAST (\(address) AS \(new.address)) WITH FUNCTION \(function)",
      ],
      removal: ["DROP CAST (\(address) AS \(new.address))", "DROP FUNCTION \(function)"]
    )
  }

  private func alter(_ clause: SQL) -> Statement { "ALTER TYPE \(address) \(clause)" }

  private func dropping(_ name: String, _ cascade: SQL) -> Statement {
    Statement(
      alter("DROP ATTRIBUTE \(Identifier(name))\(cascade)").sql,
      hazards: [loss(of: name)]
    )
  }

  private func loss(of name: String) -> Hazard {
    .dataLoss("every value of the attribute \(name) goes with it")
  }

  private func comment(_ text: String?, on attribute: String) -> Statement {
    let value: SQL = text.map { "\(Literal($0))" } ?? "NULL"
    return "COMMENT ON COLUMN \(address).\(Identifier(attribute)) IS \(value)"
  }

  /// The renames that the spec asks for and that are not yet done, and the names of the attributes after them.
  private func renamed(for new: CompositeType, _ context: AlterationContext) -> ([Statement], [String]) {
    var statements: [Statement] = []
    var names = attributes.pairs.map(\.key)
    for entry in context.directives["renamed_attributes"]?.entries ?? [] {
      guard let old = entry.value.text, let index = names.firstIndex(of: old), !names.contains(entry.key),
        new.attributes[old] == nil, new.attributes[entry.key] != nil
      else { continue }
      statements.append(alter("RENAME ATTRIBUTE \(Identifier(old)) TO \(Identifier(entry.key)) CASCADE"))
      names[index] = entry.key
    }
    return (statements, names)
  }

  /// Attributes are renamed, dropped, and added at the end in place.
  ///
  /// PostgreSQL changes the type of an attribute only where no table holds values of the composite type, and never the
  /// order. Only where tables are made after the type is that worth it: their rows would go with it otherwise.
  private func attributeChange(from old: CompositeType, _ context: AlterationContext) -> Alteration? {
    var (statements, names) = old.renamed(for: self, context)
    let former = Dictionary(uniqueKeysWithValues: zip(names, old.attributes.pairs.map(\.value)))
    let kept = names.filter { attributes[$0] != nil }
    guard attributes.pairs.map(\.key).starts(with: kept) else { return nil }
    let retyped = kept.filter { name in
      guard let before = former[name], let after = attributes[name] else { return false }
      return !before.isStoredLike(after)
    }
    let hasTables = context.hasTypedTables(of: old.address)
    guard retyped.isEmpty || hasTables && !context.isHeld(old.address) else { return nil }
    let cascade: SQL = hasTables ? " CASCADE" : ""
    let dropped = names.filter { attributes[$0] == nil }
    statements += dropped.map { dropping($0, cascade) }
    for (name, attribute) in attributes.pairs.map({ ($0.key, $0.value) }) {
      if let before = former[name], retyped.contains(name) {
        statements.append(retyping(name, from: before, to: attribute, context))
      }
      if former[name] == nil {
        statements.append(alter("ADD ATTRIBUTE \(attribute.definition(name))\(cascade)"))
      }
      if former[name]?.comment != attribute.comment {
        statements.append(comment(attribute.comment, on: name))
      }
    }
    // What reads an attribute keeps it from being dropped; what only holds values of the type does not.
    let unhindered = [
      Column.kind, Domain.kind, CompositeType.kind, Table.kind, InheritedColumn.kind,
    ]
    let isRetyping = !retyped.isEmpty
    let isInTheWay = !dropped.isEmpty || isRetyping
    var alteration = Alteration(statements) { object in
      isInTheWay && !unhindered.contains(object.address.kind)
        && (!isRetyping || Column.isDisplacedByRetyping(object))
    }
    alteration.isCascading = hasTables
    return alteration
  }

  private func retyping(
    _ name: String,
    from old: CompositeAttribute,
    to new: CompositeAttribute,
    _ context: AlterationContext
  ) -> Statement {
    let clause = SQL.line {
      "ALTER ATTRIBUTE \(Identifier(name)) TYPE \(new.type)"
      if let collation = new.collation { "COLLATE \(collation.sql)" }
      "CASCADE"
    }
    let loss = TypeConversion.loss(from: context.underlying(old.type), to: context.underlying(new.type))
    return Statement(
      alter(clause).sql,
      hazards: loss.map { [.dataLoss("of the attribute \(name): \($0)")] } ?? []
    )
  }
}

extension AlterationContext {
  /// Whether there are tables that have the attributes of the type for columns.
  fileprivate func hasTypedTables(of type: ObjectAddress) -> Bool { !typedTables(of: type).isEmpty }

  private func typedTables(of type: ObjectAddress) -> [Table] {
    dependents(type).compactMap { $0 as? Table }.filter { $0.ofType != nil }
  }

  /// Whether there may be values of the type, or rows of its tables, within other values.
  fileprivate func isHeld(_ type: ObjectAddress) -> Bool {
    ([type] + typedTables(of: type).map(\.address)).contains { whole in
      dependents(whole).contains { dependent in
        dependent is Column || dependent is CompositeType || dependent is Domain || dependent is RangeType
      }
    }
  }
}
