import CatalogModel
import SQLText

extension AlterationContext {
  /// The expression that takes a value of a replaced type over to its successor: by a cast where one was made for that,
  /// and else by way of text, which both types read and write.
  func carrying(_ value: SQL, to type: SQL) -> SQL {
    var base = type.text
    while base.hasSuffix("[]") { base.removeLast(2) }
    let isBridged = bridged.contains { $0.qualifiedName.text == base }
    return isBridged ? "\(value)::\(type)" : "\(value)::text::\(type)"
  }
}
