import ObjectKinds
import SpecFiles

/// The JSON Schema by which editors complete and check specs.
package enum EditorSchema {
  /// Where a project keeps it, unless somebody says otherwise.
  package static let path = "schema/plumb.schema.json"

  package static func file(at path: String, _ project: Project) -> OutputFile {
    OutputFile(path: path, text: jsonSchema(kinds: project.kinds, schemaKind: Schema.self))
  }
}
