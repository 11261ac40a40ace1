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
    var unmet: [(address: ObjectAddress, requirements: [Requirement])] = []
    for (address, entry) in catalog.entries {
      let requirements = entry.object.requirements(beyond: server.major, in: catalog)
      if !requirements.isEmpty { unmet.append((address, requirements)) }
    }
    return unmet.sorted { $0.address < $1.address }.flatMap { address, requirements -> [Diagnostic] in
      let annotation = catalog.annotations[address]
      guard annotation?.isExternal != true else { return [] }
      return requirements.map { requirement in
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
