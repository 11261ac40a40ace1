package import CatalogModel
import Diffing
package import Foundation
import Introspection
import Rehearsal
import SQLText

/// What a plan finds of all that it touches, kept so that there is a way back from wherever the plan stops.
package struct Beginning: Sendable {
  private let archive: CatalogArchive
  /// What specs of these objects would say, so that they came of the others by renames.
  private let annotations: [ObjectAddress: Annotation]

  /// - Parameters:
  ///   - live: The live objects as they were read.
  ///   - dependencies: What each of them needs.
  ///   - passage: The steps, and what of the schema they were rehearsed on.
  ///   - owners: Who owns what.
  ///   - summary: What the specs say of parts that come and go by themselves.
  init(
    of live: Catalog,
    dependencies: [ObjectAddress: Set<ObjectAddress>],
    before passage: Passage,
    owners: Owners?,
    summary: SpecSummary
  ) {
    var archive = CatalogArchive(
      catalog: live.filtered(passage.part.live.contains),
      dependencies: dependencies.filter { passage.part.live.contains($0.key) },
      canonical: [:]
    )
    (archive.summary.runtimeParts, archive.summary.declaredParts) = (
      summary.runtimeParts, summary.declaredParts
    )
    archive.summary.absent = passage.part.all.subtracting(live.addresses)
    if let owners {
      for address in archive.catalog.addresses { archive.summary.owners[address] = owners[address] }
    }
    self.archive = archive
    annotations = passage.former
  }

  /// The schema as it was, in what the plan touches; everything else is as it is now.
  ///
  /// - Parameters:
  ///   - now: The objects as they are.
  ///   - dependencies: What each of them needs.
  ///   - kinds: All kinds.
  /// - Returns: The objects as they were, and what depended on what.
  func side(
    amid now: Catalog,
    _ dependencies: [ObjectAddress: Set<ObjectAddress>],
    kinds: [any CatalogObject.Type]
  ) -> Side {
    let gone = archive.summary.absent
    var catalog = now.filtered { !gone.contains($0) }
    for (address, entry) in archive.catalog.entries { catalog.insert(entry, at: address) }
    // What has its former name already was never renamed.
    catalog.annotations = annotations.filter { !now.contains($0.key) || $0.value.was == nil }
    let needs = dependencies.filter { !gone.contains($0.key) && !archive.catalog.contains($0.key) }
      .merging(archive.dependencies) { $1 }
    return Side(catalog, dependencies: needs, kinds: kinds)
  }

  /// What comes and goes by itself.
  var summary: SpecSummary { archive.summary }
  /// To whom everything belonged.
  var owners: [ObjectAddress: Identifier] { archive.summary.owners }
}

extension Beginning {
  /// Former names as they are written down.
  private struct FormerNames: Codable {
    let kind: String
    let names: [String]
    var was: String?
    var schema: String?
    /// Former names of parts, by the directive that tells them.
    var parts: [String: [String: String]] = [:]
  }

  private struct Record: Codable {
    let catalog: Data
    let former: [FormerNames]
  }

  /// As a journal keeps it; nil where that can't be.
  package func encoded(kinds: [any CatalogObject.Type]) -> Data? {
    let former = annotations.map { address, annotation in
      var former = FormerNames(kind: address.kind.name, names: address.names.map(\.name))
      (former.was, former.schema) = (annotation.was, annotation.formerSchema)
      for (name, field) in annotation.directives {
        for entry in field.entries ?? [] { former.parts[name, default: [:]][entry.key] = entry.value.text }
      }
      return former
    }
    return archive.encoded(kinds: kinds).flatMap {
      try? JSONEncoder().encode(Record(catalog: Data($0), former: former))
    }
  }

  /// Reads what was written down; nil where another version of plumb wrote it, and knew other properties.
  init?(_ data: Data, kinds: [any CatalogObject.Type]) {
    guard let record = try? JSONDecoder().decode(Record.self, from: data),
      let archive = CatalogArchive(bytes: [UInt8](record.catalog), kinds: kinds)
    else { return nil }
    self.archive = archive
    let known = Dictionary(uniqueKeysWithValues: kinds.map { ($0.kind.name, $0.kind) })
    var annotations: [ObjectAddress: Annotation] = [:]
    for former in record.former {
      guard let kind = known[former.kind] else { return nil }
      var annotation = Annotation()
      (annotation.was, annotation.formerSchema) = (former.was, former.schema)
      annotation.directives = former.parts.mapValues { names in
        .map(names.sorted { $0.key < $1.key }.map { Field.Entry($0.key, .scalar($0.value)) })
      }
      annotations[ObjectAddress(kind, former.names.map { Identifier($0) })] = annotation
    }
    self.annotations = annotations
  }
}
