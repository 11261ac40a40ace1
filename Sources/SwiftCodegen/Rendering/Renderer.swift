/// Writes the value tree as text, laid out as `swift format` would lay it out.
///
/// The same tree gives the same text, byte for byte.
package struct Renderer {
  static let lineLength = 110
  private(set) var lines: [String] = []
  private var depth = 0

  /// The text of a file, with one newline at its end.
  package static func text(of file: FileDescription) -> String {
    var renderer = Renderer()
    renderer.write(file)
    return renderer.lines.joined(separator: "\n") + "\n"
  }

  var indentation: String { String(repeating: "  ", count: depth) }

  /// Whether the text fits on a line of its own here.
  func fits(_ text: String) -> Bool { indentation.count + text.count <= Self.lineLength }

  mutating func write(_ line: String) { lines.append(line.isEmpty ? "" : indentation + line) }

  /// Writes both on one line where they fit, else the tail on the next one.
  mutating func write(_ head: String, _ tail: String) {
    guard !fits("\(head) \(tail)") else {
      write("\(head) \(tail)")
      return
    }
    write(head)
    indented { renderer in renderer.write(tail) }
  }

  mutating func indented(_ body: (inout Renderer) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  /// Writes a list between brackets, on one line where it fits, else one element a line.
  mutating func write(_ open: String, _ elements: [String], _ close: String, hasTrailingComma: Bool = false) {
    let line = open + elements.joined(separator: ", ") + close
    guard !fits(line) else {
      write(line)
      return
    }
    write(open)
    indented { renderer in
      for (index, element) in elements.enumerated() {
        renderer.write(element + (index < elements.count - 1 || hasTrailingComma ? "," : ""))
      }
    }
    write(close)
  }

  mutating func write(_ declaration: Declaration) {
    switch declaration {
    case .structure(let structure): write(structure)
    case .enumeration(let enumeration): write(enumeration)
    case .extension(let `extension`): write(`extension`)
    case .property(let property): write(property)
    case .enumCase(let enumCase): write(enumCase)
    case .typealias(let `typealias`): write(`typealias`)
    case .initializer(let initializer): write(initializer)
    }
  }

  /// Writes declarations with a blank line between them, except between those of one kind on one line each.
  mutating func write(_ members: [Declaration]) {
    var previous: (declaration: Declaration, isShort: Bool)?
    for member in members {
      let blank = lines.count
      if previous != nil { write("") }
      let start = lines.count
      write(member)
      let isShort = lines.count - start == 1
      if let previous, previous.isShort, isShort, previous.declaration.isOfKind(of: member) {
        lines.remove(at: blank)
      }
      previous = (member, isShort)
    }
  }
}

extension Declaration {
  /// Whether both are stored properties or both cases, which may stand line by line.
  fileprivate func isOfKind(of other: Declaration) -> Bool {
    switch (self, other) {
    case (.property(let left), .property(let right)): left.access == right.access
    case (.enumCase, .enumCase): true
    default: false
    }
  }
}
