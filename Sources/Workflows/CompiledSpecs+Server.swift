import CatalogModel
package import Diagnostics
package import SQLText
import SpecFiles

extension CompiledSpecs {
  /// What is wrong where a server is older than what the specs ask for.
  ///
  /// The server would refuse it too, but in the words of a parser, and without the version that has it.
  ///
  /// - Parameter server: The version of the server that the specs are for.
  /// - Returns: One error for each thing that the version lacks.
  package func unmetRequirements(on server: ServerVersion) -> [Diagnostic] {
    catalog.addresses.sorted().flatMap { address -> [Diagnostic] in
      let annotation = catalog.annotations[address]
      guard annotation?.isExternal != true, let object = catalog[address] else { return [] }
      return object.allRequirements(in: catalog).filter { $0.major > server.major }.map { requirement in
        let value = annotation?.valueSpans[requirement.property]
        let word = requirement.word.flatMap { value?.word($0) }
        return .error(
          "server.too-old",
          "PostgreSQL \(server.major) has no \(requirement.feature)",
          at: word ?? annotation?.keySpans[requirement.property] ?? value ?? annotation?.span,
          notes: ["it came with PostgreSQL \(requirement.major); leave it out, or upgrade the server"]
        )
      }
    }
  }
}
