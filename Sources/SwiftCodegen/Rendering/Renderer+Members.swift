extension Renderer {
  mutating func write(_ enumCase: EnumCaseDescription) {
    write(enumCase.annotations)
    let head = "case \(SwiftWords.quoted(enumCase.name))"
    guard enumCase.name != enumCase.rawValue else {
      write(head)
      return
    }
    write(head + " =", StringLiteral.text(enumCase.rawValue))
  }

  mutating func write(_ property: PropertyDescription) {
    write(property.annotations)
    let keyword = property.body == .storedConstant ? "let" : "var"
    let name = SwiftWords.quoted(property.name)
    let head = "\(property.access.prefix)\(property.isStatic ? "static " : "")\(keyword) \(name):"
    let type = property.type.text
    switch property.body {
    case .storedVariable, .storedConstant: write(head, type)
    case .computed(let expression):
      let line = "\(head) \(type) { \(expression.text) }"
      guard !fits(line) else {
        write(line)
        return
      }
      write(head, type + " {")
      indented { renderer in renderer.write(expression) }
      write("}")
    case .forwarding(let other):
      write(head, type + " {")
      indented { renderer in
        renderer.write("get { \(other) }")
        renderer.write("set { \(other) = newValue }")
      }
      write("}")
    }
  }

  mutating func write(_ initializer: InitializerDescription) {
    write(initializer.annotations)
    let parameters = initializer.parameters
    guard !parameters.isEmpty else {
      write("\(initializer.access.prefix)init() {}")
      return
    }
    let texts = parameters.map { parameter in
      "\(SwiftWords.quoted(parameter.name)): \(parameter.valueText)"
    }
    let head = "\(initializer.access.prefix)init("
    let line = "\(head)\(texts.joined(separator: ", "))) {"
    if fits(line) {
      write(line)
    } else {
      write(head)
      indented { renderer in
        for (index, parameter) in parameters.enumerated() {
          let comma = index < parameters.count - 1 ? "," : ""
          renderer.write("\(SwiftWords.quoted(parameter.name)):", parameter.valueText + comma)
        }
      }
      write(") {")
    }
    indented { renderer in
      for parameter in parameters {
        renderer.write("self.\(SwiftWords.quoted(parameter.property)) =", SwiftWords.quoted(parameter.name))
      }
    }
    write("}")
  }

  private mutating func write(_ expression: ExpressionDescription) {
    switch expression {
    case .name(let name): write(name)
    case .call(let function, let arguments):
      write("\(function)(", arguments.map(\.text), ")")
    case .mappedStrings(let strings, let method, let argument):
      write("[", strings.map(StringLiteral.text), "].\(method)(\(argument))", hasTrailingComma: true)
    }
  }
}

extension InitializerDescription.Parameter {
  /// The type and the default value.
  fileprivate var valueText: String { type.text + (defaultValue.map { value in " = \(value)" } ?? "") }
}

extension ExpressionDescription {
  /// The expression on one line.
  fileprivate var text: String {
    switch self {
    case .name(let name): name
    case .call(let function, let arguments): "\(function)(\(arguments.map(\.text).joined(separator: ", ")))"
    case .mappedStrings(let strings, let method, let argument):
      "[\(strings.map(StringLiteral.text).joined(separator: ", "))].\(method)(\(argument))"
    }
  }
}

extension ExpressionDescription.Argument {
  fileprivate var text: String { "\(SwiftWords.quoted(label)): \(value)" }
}
