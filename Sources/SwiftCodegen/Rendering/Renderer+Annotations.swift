extension Renderer {
  /// Writes the doc comment and the deprecation that stand before a declaration.
  mutating func write(_ annotations: Annotations) {
    if let comment = annotations.comment {
      let width = Self.lineLength - indentation.count - 4
      for line in DocComment.lines(of: comment, width: width) { write(line.isEmpty ? "///" : "/// \(line)") }
    }
    guard let message = annotations.deprecated else { return }
    guard !message.isEmpty else {
      write("@available(*, deprecated)")
      return
    }
    let literal = StringLiteral.text(message)
    guard !fits("@available(*, deprecated, message: \(literal))") else {
      write("@available(*, deprecated, message: \(literal))")
      return
    }
    write("@available(")
    indented { renderer in
      renderer.write("*,")
      renderer.write("deprecated,")
      renderer.write("message:", literal)
    }
    write(")")
  }
}
