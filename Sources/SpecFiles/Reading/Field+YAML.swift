import CatalogModel
import YAMLSyntax

extension Field {
  /// What a node says, whichever way it is written: only nothing is told apart from text.
  init(_ node: YAMLNode) {
    switch node.value {
    case .scalar(let text, _): self.init(node.isNull ? .null : .scalar(text), span: node.span)
    case .sequence(let items, _): self.init(.list(items.map(Field.init)), span: node.span)
    case .mapping(let entries, _):
      let entries = entries.map { Field.Entry($0.name, Field($0.value), keySpan: $0.key.span) }
      self.init(.map(entries), span: node.span)
    }
  }
}
