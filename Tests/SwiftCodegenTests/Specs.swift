import CatalogModel
import Diagnostics
import ObjectKinds
import SpecFiles
import SwiftCodegen

/// What is made of specs that a test states, or finds in a directory.
enum Specs {
  static func models(_ spec: String, path: String = "specs/test.yaml") -> (SwiftModels, [Diagnostic]) {
    models(of: [Source(path: path, text: spec)])
  }

  static func models(inDirectory path: String) -> (SwiftModels, [Diagnostic]) {
    let (sources, unreadable) = SpecLoader(directory: path, shownAs: "specs").sources()
    let (models, diagnostics) = models(of: sources)
    return (models, unreadable + diagnostics)
  }

  private static func models(of sources: [Source]) -> (SwiftModels, [Diagnostic]) {
    let reader = SpecReader(kinds: ObjectKinds.all, schemaKind: Schema.self)
    let (catalog, diagnostics) = reader.catalog(from: sources)
    return (SwiftModels(of: catalog, specs: "specs"), diagnostics)
  }
}

extension SwiftModels {
  /// The text of the file of that name, empty where none is made.
  func text(_ path: String) -> String { files.first { file in file.path == path }?.contents ?? "" }

  /// The stored and computed properties of a file, without what stands behind them.
  func properties(_ path: String) -> [String] {
    text(path).split(separator: "\n")
      .filter { line in line.hasPrefix("  public var ") || line.hasPrefix("  public let ") }
      .map { line in String(line.dropFirst(9).split(separator: " {")[0]) }
  }
}
