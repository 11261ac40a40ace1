import CatalogModel
import SQLText

/// The bodies of a catalog's objects, as specs hold them.
struct ObjectBodies {
  private let catalog: Catalog
  private let vocabulary: Vocabulary
  /// The children of each object, in order.
  private var children: [ObjectAddress: [ObjectAddress]] = [:]
  /// The objects of the same kind that are parts of each, in order.
  private var parts: [ObjectAddress: [ObjectAddress]] = [:]
  /// How many objects have each name in a schema, as far as PostgreSQL looks at it when it chooses one.
  private var uses: [[Identifier]: Int] = [:]

  private let types: DeclaredTypes

  /// The objects at the head of files, by kind and then by name.
  private(set) var topLevel: [ObjectAddress] = []
  private(set) var orphans: [ObjectAddress] = []
  /// The schemas that hold something.
  private(set) var schemas: Set<Identifier> = []

  init(_ catalog: Catalog, _ vocabulary: Vocabulary) {
    self.catalog = catalog
    self.vocabulary = vocabulary
    types = DeclaredTypes(catalog, vocabulary)
    let order = Dictionary(uniqueKeysWithValues: vocabulary.kinds.enumerated().map { ($1.kind, $0) })
    for address in catalog.addresses {
      guard let type = vocabulary[address.kind] else { continue }
      if type.mayBeUnnamed || type.namespaces.contains(.relation), let schema = address.schema {
        uses[[schema, address.name], default: 0] += 1
      }
      if let schema = address.schema { schemas.insert(schema) }
      if type.partsGroup != nil, let whole = catalog[address]?.whole, catalog.contains(whole) {
        parts[whole, default: []].append(address)
      } else if type.placement.parents.isEmpty {
        topLevel.append(address)
      } else if let parent = type.placement.parents.map(address.parent).first(where: catalog.contains) {
        children[parent, default: []].append(address)
      } else {
        orphans.append(address)
      }
    }
    topLevel.sort { (order[$0.kind] ?? 0, $0) < (order[$1.kind] ?? 0, $1) }
    orphans.sort()
    for whole in parts.keys { parts[whole]?.sort() }
    for parent in children.keys {
      children[parent]?.sort { left, right in
        let (first, second) = (catalog.position(of: left), catalog.position(of: right))
        return first == second ? left < right : first < second
      }
    }
  }

  /// Whether an object says nothing but its name.
  func isBlank(_ address: ObjectAddress) -> Bool { body(of: address).entries?.isEmpty == true }

  /// The body in its shortest form.
  func body(of address: ObjectAddress) -> Field {
    guard let type = vocabulary[address.kind] else { return .map([]) }
    return condensed(longBody(of: address), type)
  }

  private func condensed<Object: CatalogObject>(_ body: Field, _ type: Object.Type) -> Field {
    var short = Object.condensed(body)
    for type in vocabulary.children(of: Object.kind) {
      guard let group = short[type.placement.group]?.elements else { continue }
      short[type.placement.group] = withNamesAsKeys(group, type)
    }
    return short
  }

  /// The body with its properties by name, and its children in groups.
  private func longBody(of address: ObjectAddress) -> Field {
    guard let object = catalog[address] else { return .map([]) }
    var entries = entries(of: object)
    let children = Dictionary(grouping: self.children[address] ?? [], by: \.kind)
    for type in vocabulary.children(of: address.kind) {
      guard let members = children[type.kind], !members.isEmpty else { continue }
      entries.append(Field.Entry(type.placement.group, group(members, type)))
    }
    if let key = vocabulary[address.kind]?.partsGroup, let parts = parts[address] {
      let own = entries.first { $0.key == key }?.value.entries ?? []
      entries.removeAll { $0.key == key }
      entries.append(Field.Entry(key, .map(own + parts.map { part($0, in: address) })))
    }
    return .map(entries)
  }

  /// An object within the one that it is a part of, whose schema goes without saying.
  private func part(_ address: ObjectAddress, in whole: ObjectAddress) -> Field.Entry {
    let name = DottedName.spelled(address.name)
    let isNear = address.schema == whole.schema
    let prefix = isNear ? "" : address.schema.map { DottedName.spelled($0) + "." } ?? ""
    return Field.Entry(prefix + name, vocabulary[address.kind].map { partBody(of: address, $0) } ?? .null)
  }

  private func partBody<Object: CatalogObject>(of address: ObjectAddress, _ type: Object.Type) -> Field {
    Object.condensedPart(body(of: address))
  }

  private func entries<Object: CatalogObject>(of full: Object) -> [Field.Entry] {
    let object = full.shortened(in: catalog)
    let blank = Object(blank: object.address)
    let annotation = catalog.annotations[object.address]
    let needsAll = annotation?.isExternal != true
    var entries = Object.properties.filter { property in
      !property.isDerived && (property.isRequired && needsAll || property.differs(object, blank))
    }.map { Field.Entry($0.name, $0.write(object)) }
    for type in object.typeNames {
      guard
        let index = entries.firstIndex(where: { $0.key == type.property && $0.value.text == type.sql.text })
      else { continue }
      entries[index].value = .scalar(types.shortest(type.sql.text, from: object.address.schema))
    }
    guard let annotation else { return entries }
    for directive in Object.directives {
      if let value = annotation.directives[directive.name] {
        entries.append(Field.Entry(directive.name, value))
      }
    }
    for (key, value) in [
      (CommonKey.was, DottedName.spelled(annotation).map { .scalar($0) }),
      (.deprecated, annotation.deprecated.map { .scalar($0) }),
      (.external, annotation.isExternal ? .bool(true) : nil),
      (
        .allow,
        annotation.allowances.isEmpty
          ? nil : .map(annotation.allowances.sorted { $0.key < $1.key }.map { Field.Entry($0.key, $0.value) })
      ),
      (.swift, annotation.swift),
    ] as [(CommonKey, Field?)] {
      if let value { entries.append(Field.Entry(key.rawValue, value)) }
    }
    return entries
  }

  /// The children of one kind: one body, a mapping where all have names, and otherwise a list.
  private func group(_ members: [ObjectAddress], _ type: any CatalogObject.Type) -> Field {
    if case .single = type.placement, let member = members.first {
      return isUnnamed(member) ? body(of: member) : named(member)
    }
    guard members.contains(where: isUnnamed) else {
      return .map(members.map { Field.Entry($0.name.name, body(of: $0)) })
    }
    return .list(members.map { isUnnamed($0) ? body(of: $0) : named($0) })
  }

  /// The body of an object in a list, which holds its name.
  private func named(_ address: ObjectAddress) -> Field {
    let name = Field.Entry(nameKey, .scalar(address.name.name))
    return .map([name] + (longBody(of: address).entries ?? []))
  }

  /// Whether PostgreSQL will choose the very name that the object has.
  ///
  /// It avoids every name that a relation or constraint of the schema has, so a name that is there twice is written.
  private func isUnnamed(_ address: ObjectAddress) -> Bool {
    if address.name.isUnnamed { return true }
    guard vocabulary[address.kind]?.mayBeUnnamed == true, let schema = address.schema,
      catalog[address]?.defaultName == address.name
    else { return false }
    return uses[[schema, address.name]] == 1
  }

  /// A group that is a list becomes a mapping once what had no name is gone from it.
  private func withNamesAsKeys(_ elements: [Field], _ type: any CatalogObject.Type) -> Field {
    guard !elements.isEmpty, elements.allSatisfy({ $0[nameKey]?.text != nil }) else { return .list(elements) }
    return .map(
      elements.map { element in
        var body = element
        body[nameKey] = nil
        return Field.Entry(element[nameKey]?.text ?? "", condensed(body, type))
      }
    )
  }
}
