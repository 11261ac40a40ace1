package import Diagnostics
package import SwiftCodegen

/// The Swift models of a project's specs, beside the folder that holds them.
package struct Generation: Sendable {
  package let files: [GeneratedFile]
  /// Warnings; what keeps models from being made is thrown.
  package let diagnostics: [Diagnostic]
  private let folder: GeneratedFolder

  /// Makes the models; no file is written yet.
  ///
  /// - Throws: `InvalidSpecs` for specs of which no models can be made.
  package init(of specs: CompiledSpecs, in project: Project) throws(InvalidSpecs) {
    let models = SwiftModels(of: specs.catalog, specs: project.specs)
    guard !models.diagnostics.contains(where: { $0.severity == .error }) else {
      throw InvalidSpecs(diagnostics: models.diagnostics)
    }
    files = models.files
    diagnostics = models.diagnostics
    folder = GeneratedFolder(project.generated)
  }

  /// How the folder differs from the models.
  package func differences() throws(Diagnostic) -> FolderDifferences { try folder.differences(from: files) }

  /// Makes the folder hold the models, and says what that took.
  package func write() throws(Diagnostic) -> FolderDifferences { try folder.write(files) }
}
