import CatalogModel
import SQLText

extension CatalogBuilder {
  /// Adds the schemas that files name, and the one that every database has.
  ///
  /// A schema of which specs only know objects that others manage is taken to be theirs too.
  mutating func addSchemas() {
    let kind = vocabulary.schemaKind.kind
    for schema in schemas.keys.sorted() + ["public"] {
      let address = ObjectAddress(kind, schema)
      guard !catalog.contains(address) else { continue }
      catalog.insert(vocabulary.schemaKind.init(blank: address))
      var annotation = Annotation(span: schemas[schema])
      annotation.isExternal = schema != "public" && !managedSchemas.contains(schema)
      catalog.annotations[address] = annotation
    }
  }
}
