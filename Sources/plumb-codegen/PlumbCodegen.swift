import ArgumentParser
import Diagnostics
import Foundation
import ObjectKinds
import SpecFiles
import SwiftCodegen

/// Makes Swift models of specs, as `plumb generate` does, but without anything that talks to a database.
///
/// It is what a build plugin runs, so it links no libpq.
@main
struct PlumbCodegen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plumb-codegen",
    abstract: "Makes Swift models of specs; needs no database.",
    discussion: "Ends with 1 when the specs are wrong, and with 2 when --check finds a difference."
  )

  @Option(help: ArgumentHelp("The directory of the specs.", valueName: "dir"))
  var specs: String

  @Option(help: ArgumentHelp("The directory that the Swift files go to.", valueName: "dir"))
  var output: String

  @Flag(help: "Write nothing; name the files that are missing, stale, or left over.")
  var check = false

  func run() throws {
    let files = try files()
    let folder = GeneratedFolder(output)
    do throws(Diagnostic) {
      let differences = try check ? folder.differences(from: files) : folder.write(files)
      guard check, !differences.isEmpty else { return }
      report(differences)
    } catch {
      report([error])
      throw ExitCode.failure
    }
    throw ExitCode(2)
  }

  /// The models of all specs.
  ///
  /// - Throws: An exit code, once what is wrong with the specs was reported.
  private func files() throws -> [GeneratedFile] {
    let (sources, unreadable) = SpecLoader(directory: specs).sources()
    let reader = SpecReader(kinds: ObjectKinds.all, schemaKind: Schema.self)
    let (catalog, mistakes) = reader.catalog(from: sources)
    var diagnostics = Diagnostics(unreadable + mistakes)
    // What is missing from broken specs would be reported once more by what refers to it.
    let models = diagnostics.hasErrors ? nil : SwiftModels(of: catalog, specs: specs)
    diagnostics.report(models?.diagnostics ?? [])
    report(diagnostics.sorted)
    guard let models, !diagnostics.hasErrors else { throw ExitCode.failure }
    return models.files
  }

  private func report(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    let isColored = isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
    let text = DiagnosticRenderer.human(diagnostics, color: isColored)
    FileHandle.standardError.write(Data(text.utf8))
  }

  private func report(_ differences: FolderDifferences) {
    for name in differences.missing { print("missing: \(output)/\(name)") }
    for name in differences.stale { print("stale: \(output)/\(name)") }
    for name in differences.extra { print("left over: \(output)/\(name)") }
  }
}
