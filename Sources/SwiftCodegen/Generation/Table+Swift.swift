extension ModelContext {
  /// The struct of a table's or view's rows.
  mutating func file(of table: TableModel) -> GeneratedFile {
    let name = resolver.names[table.name]
    let key = keyColumns(of: table)
    let members = members(of: table, key: key)
    let keyMembers = key.compactMap { column in members.first { member in member.column.name == column.name }
    }
    var modules = members.reduce(into: Set<String>()) { modules, member in
      modules.formUnion(member.type.modules)
    }

    let identity: [Declaration]
    switch keyMembers.count {
    case 0: identity = []
    case 1:
      let type = resolver.identity(of: keyMembers[0].column, in: table.name) ?? "Never"
      modules.formUnion(type.modules)
      identity = [.typealias(TypealiasDescription(name: "ID", type: type.description))]
    default: identity = [.structure(compositeID(of: keyMembers))]
    }

    let annotations = annotations(of: table.name, table.details)
    let structure = StructDescription(
      annotations: annotations.type,
      name: name,
      conformances: ["Sendable", "Hashable", "Codable"] + (keyMembers.isEmpty ? [] : ["Identifiable"]),
      members: identity + members.flatMap(\.properties) + computedID(of: keyMembers)
        + members.initializerAndKeys(annotations.initializer)
    )
    return file(named: name, from: table.details, modules: modules, .structure(structure))
  }

  /// The primary key's columns in its order; a view has none.
  private mutating func keyColumns(of table: TableModel) -> [ColumnModel] {
    guard !table.isView else { return [] }
    return table.primaryKey.compactMap { name in
      let column = table.column(named: name)
      if column == nil { report([.unknownColumn(name, in: table.name)]) }
      return column
    }
  }

  /// The members, with `id` left to `Identifiable` where no column is the whole key and called so.
  private mutating func members(of table: TableModel, key: [ColumnModel]) -> [StructMember] {
    var columns = table.columns
    let isIDTheKey = key.count == 1 && Self.memberName(of: key[0]) == "id"
    if isIDTheKey, let index = columns.firstIndex(where: { column in column.name == key[0].name }) {
      // A deprecated witness of `Identifiable` would warn wherever rows are identified.
      columns[index].details.comment = columns[index].details.commentWithDeprecation
      columns[index].details.deprecated = nil
      columns[index].details.swiftName = "id"
    }
    return members(columns, of: table.name, reserved: key.isEmpty || isIDTheKey ? [] : ["id"])
  }

  private static func memberName(of column: ColumnModel) -> String {
    column.details.swiftName ?? Casing.lowerCamel(Words.words(of: column.name))
  }

  /// The key of several columns as one value.
  private func compositeID(of key: [StructMember]) -> StructDescription {
    let members = key.map { member in
      StructMember(column: member.column.undocumented, type: member.type, name: member.name, storage: nil)
    }
    return StructDescription(
      annotations: Annotations(comment: "The columns of the primary key."),
      name: "ID",
      conformances: ["Sendable", "Hashable", "Codable"],
      members: members.flatMap(\.properties) + members.initializerAndKeys()
    )
  }

  /// The `id` of a row whose key is not a property of that name.
  private func computedID(of key: [StructMember]) -> [Declaration] {
    guard let first = key.first, key.count > 1 || first.name != "id" else { return [] }
    let arguments = key.map { member in
      ExpressionDescription.Argument(label: member.name, value: SwiftWords.quoted(member.storedName))
    }
    let value: ExpressionDescription =
      key.count == 1 ? .name(SwiftWords.quoted(first.storedName)) : .call("ID", arguments)
    return [.property(PropertyDescription(name: "id", type: .named("ID"), body: .computed(value)))]
  }
}

extension ColumnModel {
  /// The column as a plain value that may be set and says nothing.
  fileprivate var undocumented: ColumnModel {
    var column = self
    column.details = ModelDetails()
    column.isGenerated = false
    return column
  }
}
