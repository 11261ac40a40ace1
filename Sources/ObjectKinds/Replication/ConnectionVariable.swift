package import CatalogModel
import SQLText

/// The environment variable that holds a connection string, which often has a password in it.
package struct ConnectionVariable: ScalarValue {
  package let name: String

  /// The one that is named after an object, where nobody says which.
  init(of object: Identifier) {
    let words = object.name.uppercased().map { character -> Character in
      character.isASCII && (character.isLetter || character.isNumber) ? character : "_"
    }
    name = (words.first?.isNumber == true ? "_" : "") + String(words) + "_CONNECTION"
  }

  package init(_ field: Field) throws(FieldMismatch) {
    guard let text = field.text, let name = Self.variable(text) else {
      throw FieldMismatch(
        "a connection string is never written in a spec",
        at: field.span,
        note: "name an environment variable that holds it, as in `${WAREHOUSE_CONNECTION}`"
      )
    }
    self.name = name
  }

  private static func variable(_ text: String) -> String? {
    guard text.hasPrefix("${"), text.hasSuffix("}") else { return nil }
    let name = text.dropFirst(2).dropLast()
    let isWord = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    return isWord && name.first?.isNumber == false ? String(name) : nil
  }

  package var field: Field { .scalar("${\(name)}") }
  package static var shape: Shape { .text }
}
