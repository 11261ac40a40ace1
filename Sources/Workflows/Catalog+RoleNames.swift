import CatalogModel
import ObjectKinds
import SQLText

extension Catalog {
  /// The same catalog as it will read once roles have other names: PostgreSQL carries these everywhere but into the text
  /// of functions.
  func renamingRoles(_ names: [Identifier: Identifier]) -> Catalog {
    guard !names.isEmpty else { return self }
    var result = self
    for address in addresses {
      guard let object = self[address], object.roleNames.contains(where: { names[$0.role] != nil }) else {
        continue
      }
      let position = position(of: address)
      var renamed = object.renamingRoles(names)
      if object.roleNames.contains(where: { $0.property == "default_privileges" && names[$0.role] != nil }),
        let name = names[address.name]
      {
        result.remove(address)
        renamed.address = address.renamed(to: name)
      }
      result.insert(renamed, position: position)
    }
    return result
  }
}

extension CatalogObject {
  fileprivate func renamingRoles(_ names: [Identifier: Identifier]) -> any CatalogObject {
    var result = self
    let affected = Set(roleNames.filter { names[$0.role] != nil }.map(\.property))
    for property in Self.properties where affected.contains(property.name) {
      let isNested = property.name == "column_grants"
      try? property.read(property.write(self).renamingRoles(names, isNested: isNested), &result)
    }
    return result
  }
}

extension Field {
  /// Names of roles are keys of mappings, whatever these hold, or else elements of lists, or stand alone.
  fileprivate func renamingRoles(_ names: [Identifier: Identifier], isNested: Bool = false) -> Field {
    func renamed(_ text: String) -> String { names[Identifier(text)]?.name ?? text }
    if isNested {
      return .map((entries ?? []).map { Entry($0.key, $0.value.renamingRoles(names)) })
    }
    if let elements {
      return .list(
        elements.map { element in
          guard let entries = element.entries else { return element.renamingRoles(names) }
          return .map(
            entries.map { Entry($0.key, $0.value.text.map { .scalar(renamed($0)) } ?? $0.value) }
          )
        }
      )
    }
    if let entries { return .map(entries.map { Entry(renamed($0.key), $0.value) }) }
    return text.map { .scalar(renamed($0)) } ?? self
  }
}
