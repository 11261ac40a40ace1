/// Finds the Swift type of a column: an id, a generated type, one of PostgreSQL's own, or what the spec names.
struct TypeResolver {
  let names: TypeNames
  private let tables: [ModelName: TableModel]
  private let types: Set<ModelName>
  private let substitutes: [ModelName: TypeSubstitute]

  /// Substitutes for substitutes, of which more can only be a circle.
  private static let mostSubstitutes = 32

  init(_ schema: ModelSchema, names: TypeNames) {
    self.names = names
    tables = Dictionary(schema.tables.map { table in (table.name, table) }) { first, _ in first }
    types = Set(
      schema.tables.map(\.name) + schema.enums.map(\.name) + schema.domains.map(\.name)
        + schema.composites.map(\.name)
    )
    substitutes = schema.substitutes
  }

  /// The type of a column without its `?`, or `nil` when its PostgreSQL type is unknown.
  func type(of column: ColumnModel, in object: ModelName) -> SwiftType? {
    if let swiftType = column.swiftType, !isSoleKey(column, of: object) {
      return SwiftType(written: swiftType)
    }
    if isSoleKey(column, of: object) { return rawType(of: column, in: object).map { _ in "ID" } }
    if let target = target(of: column, in: object) { return type(of: target, from: object) }
    return type(named: column.type, in: object.schema)
  }

  /// What `ID` stands for in a table with a primary key of one column.
  func identity(of key: ColumnModel, in table: ModelName) -> SwiftType? {
    if key.swiftType == nil, let target = target(of: key, in: table) {
      guard var type = type(of: target, from: table) else { return nil }
      // To see that the id is `Hashable`, the compiler wants the modules of what is behind the other table's alias.
      type.modules.formUnion(identityModules(of: target))
      return type
    }
    guard let raw = rawType(of: key, in: table) else { return nil }
    let row = TypeDescription.named(names[table])
    return SwiftType(.generic("RowID", [row, raw.description]), modules: raw.modules.union(["PlumbModels"]))
  }

  /// The modules of what a referenced table's id stands for.
  private func identityModules(of target: ColumnReference) -> Set<String> {
    guard let key = tables[target.table]?.column(named: target.column), isSoleKey(key, of: target.table)
    else {
      return []
    }
    return identity(of: key, in: target.table)?.modules ?? []
  }

  /// The type under a domain, or `nil` when it is unknown.
  func type(under domain: DomainModel) -> SwiftType? {
    domain.swiftType.map(SwiftType.init(written:)) ?? type(named: domain.type, in: domain.name.schema)
  }

  /// The models whose types a column's type names.
  func models(in column: ColumnModel, of object: ModelName) -> [ModelName] {
    guard column.swiftType == nil else { return [] }
    let target = target(of: column, in: object).map { target in [target.table] } ?? []
    return (target + [model(named: column.type, in: object.schema)].compactMap(\.self)).filter {
      $0 != object
    }
  }

  /// The model that a PostgreSQL type's text names, as seen from a schema.
  func model(named text: String, in schema: String) -> ModelName? {
    guard let name = TypeName(text: text), let found = declaration(of: name, from: schema) else { return nil }
    return types.contains(found) ? found : nil
  }

  /// What a name means that is none of PostgreSQL's own: its own schema's type before that of `public`.
  private func declaration(of name: TypeName, from schema: String) -> ModelName? {
    if name.schema == nil, BuiltInTypes.types[name.name] != nil { return nil }
    return (name.schema.map { given in [given] } ?? [schema, "public"])
      .map { schema in ModelName(name.name, schema: schema) }
      .first { name in types.contains(name) || substitutes[name] != nil }
  }

  private func type(of declaration: ModelName, depth: Int) -> SwiftType? {
    switch substitutes[declaration] {
    case nil: SwiftType(.named(names[declaration]))
    case .swift(let text)?: SwiftType(written: text)
    case .type(let text)?:
      depth < Self.mostSubstitutes ? type(named: text, in: declaration.schema, depth: depth + 1) : nil
    }
  }

  private func type(named text: String, in schema: String, depth: Int = 0) -> SwiftType? {
    guard let name = TypeName(text: text) else { return nil }
    let isBuiltIn = name.schema == nil || name.schema == "pg_catalog"
    var type = isBuiltIn ? BuiltInTypes.types[name.name] : nil
    if type == nil, let declaration = declaration(of: name, from: schema) {
      type = self.type(of: declaration, depth: depth)
    }
    guard var element = type ?? BuiltInTypes.extensionTypes[name.name] else { return nil }
    for _ in 0..<name.arrayDimensions { element = element.array }
    return element
  }

  private func rawType(of column: ColumnModel, in object: ModelName) -> SwiftType? {
    column.swiftType.map(SwiftType.init(written:)) ?? type(named: column.type, in: object.schema)
  }

  /// The type of a column that another table refers to: the id of its table, or what the column itself is.
  private func type(of target: ColumnReference, from object: ModelName) -> SwiftType? {
    guard let table = tables[target.table], let column = table.column(named: target.column) else {
      return nil
    }
    guard isSoleKey(column, of: target.table) else { return type(of: column, in: target.table) }
    return target.table == object ? "ID" : SwiftType(.named("\(names[target.table]).ID"))
  }

  private func isSoleKey(_ column: ColumnModel, of object: ModelName) -> Bool {
    tables[object].map { table in !table.isView && table.primaryKey == [column.name] } ?? false
  }
}

// MARK: Foreign keys

extension TypeResolver {
  /// What the column refers to, unless it is where a cycle of references must end.
  fileprivate func target(of column: ColumnModel, in object: ModelName) -> ColumnReference? {
    let start = ColumnReference(object, column.name)
    guard let target = successor(of: start) else { return nil }
    var visited = [start]
    var next: ColumnReference? = target
    while let reference = next {
      if reference == start { return visited.contains { other in other.precedes(start) } ? target : nil }
      guard !visited.contains(reference) else { return target }
      visited.append(reference)
      next = successor(of: reference)
    }
    return target
  }

  /// What a column refers to by its foreign key, where that is in the schema.
  private func successor(of reference: ColumnReference) -> ColumnReference? {
    guard let target = tables[reference.table]?.column(named: reference.column)?.references else {
      return nil
    }
    return tables[target.table]?.column(named: target.column) == nil ? nil : target
  }
}

extension ColumnReference {
  /// An order that only names decide, so that every member of a cycle agrees on its first one.
  fileprivate func precedes(_ other: ColumnReference) -> Bool {
    table == other.table ? column < other.column : table < other.table
  }
}
