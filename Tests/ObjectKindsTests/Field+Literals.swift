import CatalogModel

/// Lets a test write a spec as YAML's flow style would show it.
extension Field: ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral {
  init(stringLiteral text: String) { self = .scalar(text) }
  init(dictionaryLiteral entries: (String, Value)...) {
    self = .map(entries.map { Field.Entry($0.0, Field($0.1)) })
  }
}

extension Field.Value: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  init(stringLiteral text: String) { self = .scalar(text) }
  init(arrayLiteral elements: Field.Value...) { self = .list(elements.map { Field($0) }) }
  init(dictionaryLiteral entries: (String, Field.Value)...) {
    self = .map(entries.map { Field.Entry($0.0, Field($0.1)) })
  }
}
