extension Renderer {
  mutating func write(_ file: FileDescription) {
    write("// \(file.header)")
    if file.declarations.contains(where: \.hasUnusualName) {
      write(
        "// swift-format-ignore-file: IdentifiersMustBeASCII, AlwaysUseLowerCamelCase, TypeNamesShouldBeCapitalized"
      )
    }
    write("")
    for module in file.modules.sorted() { write("public import \(module)") }
    if !file.modules.isEmpty { write("") }
    write(file.declarations)
  }

  mutating func write(_ structure: StructDescription) {
    write(structure.annotations)
    write("struct", structure.access, structure.name, structure.conformances, structure.members)
  }

  mutating func write(_ enumeration: EnumDescription) {
    write(enumeration.annotations)
    write("enum", enumeration.access, enumeration.name, enumeration.conformances, enumeration.members)
  }

  mutating func write(_ extension: ExtensionDescription) {
    write("extension", .internal, `extension`.name, `extension`.conformances, `extension`.members)
  }

  mutating func write(_ typealias: TypealiasDescription) {
    write(`typealias`.annotations)
    let head = "\(`typealias`.access.prefix)typealias \(SwiftWords.quoted(`typealias`.name)) ="
    guard case .generic(let name, let arguments) = `typealias`.type, !fits("\(head) \(`typealias`.type.text)")
    else {
      write(head, `typealias`.type.text)
      return
    }
    write("\(head) \(name)<")
    indented { renderer in
      let line = arguments.map(\.text).joined(separator: ", ")
      guard !renderer.fits(line) else {
        renderer.write(line)
        return
      }
      for (index, argument) in arguments.enumerated() {
        renderer.write(argument.text + (index < arguments.count - 1 ? "," : ""))
      }
    }
    write(">")
  }

  /// Writes a type with its members; the brace moves to its own line where the conformances need a second one.
  private mutating func write(
    _ keyword: String,
    _ access: Access,
    _ name: String,
    _ conformances: [String],
    _ members: [Declaration]
  ) {
    let start = "\(access.prefix)\(keyword) \(SwiftWords.quoted(name))"
    let head = conformances.isEmpty ? start : "\(start): \(conformances.joined(separator: ", "))"
    if members.isEmpty, fits(head + " {}") {
      write(head + " {}")
      return
    }
    if fits(head + " {") {
      write(head + " {")
    } else {
      writeFilled(start + ": ", conformances)
      write("{")
    }
    indented { renderer in renderer.write(members) }
    write("}")
  }

  /// Writes as many elements on each line as fit.
  private mutating func writeFilled(_ start: String, _ elements: [String]) {
    var rows = [start]
    for (index, element) in elements.enumerated() {
      let isLast = index == elements.count - 1
      let text = element + (isLast ? "" : ",")
      let row = rows[rows.count - 1]
      let joined = row == start ? row + text : row.isEmpty ? text : row + " " + text
      // Lines after the first are indented once more.
      let indent = rows.count == 1 ? "" : "  "
      if fits(indent + joined) {
        rows[rows.count - 1] = joined
      } else {
        rows.append(text)
      }
    }
    write(rows[0])
    indented { renderer in
      for row in rows.dropFirst() { renderer.write(row) }
    }
  }
}

extension Declaration {
  /// Whether a name in it breaks the linter's rules because the database's or the spec's does.
  fileprivate var hasUnusualName: Bool {
    switch self {
    case .structure(let structure):
      structure.name.isUnusualType || structure.members.contains(where: \.hasUnusualName)
    case .enumeration(let enumeration):
      enumeration.name.isUnusualType || enumeration.members.contains(where: \.hasUnusualName)
    case .extension(let `extension`): `extension`.members.contains(where: \.hasUnusualName)
    case .property(let property): property.name.isUnusualMember
    case .enumCase(let enumCase): enumCase.name.isUnusualMember
    case .typealias, .initializer: false
    }
  }
}

extension String {
  fileprivate var isUnusualType: Bool {
    unicodeScalars.contains { scalar in !scalar.isASCII } || first?.isUppercase != true
  }

  fileprivate var isUnusualMember: Bool {
    unicodeScalars.contains { scalar in !scalar.isASCII } || dropFirst().contains("_")
      || first?.isUppercase == true
  }
}
