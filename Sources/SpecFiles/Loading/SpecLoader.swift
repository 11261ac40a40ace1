package import Diagnostics
import YAMLSyntax

/// Finds and reads the spec files in a directory.
package struct SpecLoader: Sendable {
  /// Where to look.
  private let directory: String
  /// The directory as the user knows it, with which the paths in diagnostics begin.
  private let name: String

  /// Directories in one another, and files, of which more can only be a mistake.
  private static let deepest = 32
  private static let mostFiles = 100_000

  package init(directory: String, shownAs name: String? = nil) {
    self.directory = directory
    self.name = name ?? directory
  }

  /// Every `.yaml` and `.yml` file below the directory, in the order of their paths, and what could not be read.
  ///
  /// A file that several links lead to is read once. Names that begin with a dot are passed over.
  package func sources() -> (sources: [Source], diagnostics: [Diagnostic]) {
    var search = Search()
    let listing: DirectoryListing
    do throws(Diagnostic) {
      listing = try DirectoryListing(directory, shownAs: name)
    } catch {
      return ([], [error])
    }
    search.visit(listing, depth: 0)
    var sources: [Source] = []
    for file in search.files.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
      do throws(Diagnostic) {
        sources.append(
          try Source(reading: file.path, shownAs: file.name, limit: YAMLLimits.standard.fileSize)
        )
      } catch {
        search.diagnostics.append(error)
      }
    }
    return (sources, search.diagnostics)
  }

  /// What a walk through the directories has come upon.
  private struct Search {
    var files: [DirectoryListing.Entry] = []
    var diagnostics: [Diagnostic] = []
    private var seen: Set<FileIdentity> = []

    mutating func visit(_ listing: DirectoryListing, depth: Int) {
      guard let identity = listing.identity, seen.insert(identity).inserted else { return }
      guard depth < SpecLoader.deepest else {
        diagnostics.append(.error("file.too-deep", "`\(listing.name)` is too deep in other directories"))
        return
      }
      for entry in listing.entries {
        if entry.isDirectory {
          do throws(Diagnostic) {
            visit(try DirectoryListing(entry.path, shownAs: entry.name), depth: depth + 1)
          } catch {
            diagnostics.append(error)
          }
        } else if entry.isSpec, files.count < SpecLoader.mostFiles {
          if let identity = entry.identity, !seen.insert(identity).inserted { continue }
          files.append(entry)
        }
      }
    }
  }
}
