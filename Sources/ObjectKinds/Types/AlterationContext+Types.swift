import CatalogModel
import SQLText

extension AlterationContext {
  /// The type that values have after all: what a domain stands for, however many of them stand for each other.
  func underlying(_ type: SQL) -> SQL {
    var (base, dimensions) = (type.text, "")
    for _ in 0...underlyingTypes.count {
      while base.hasSuffix("[]") {
        base.removeLast(2)
        dimensions += "[]"
      }
      guard let next = underlyingTypes[SQL(verbatim: base)] else { break }
      base = next.text
    }
    return SQL(verbatim: base + dimensions)
  }

  /// The expression that takes a value of a replaced type over to its successor: by a cast where one was made for that,
  /// and else by way of text, which both types read and write.
  func carrying(_ value: SQL, to type: SQL) -> SQL {
    var base = type.text
    while base.hasSuffix("[]") { base.removeLast(2) }
    let isBridged = bridged.contains { $0.qualifiedName.text == base }
    return isBridged ? "\(value)::\(type)" : "\(value)::text::\(type)"
  }
}
