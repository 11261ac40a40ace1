package import CatalogModel
package import Diffing
package import Rehearsal
import ObjectKinds
import SQLText

/// What the specs describe, as PostgreSQL writes it.
package struct DesiredState: Sendable {
  /// The objects, without what the specs say besides their properties.
  package let catalog: Catalog
  /// Whether only what had changed since an earlier elaboration was elaborated.
  package let wasPartial: Bool
  private let isNew: Bool
  private let cache: ElaborationCache
  private let archive: CatalogArchive
  private let specs: CompiledSpecs

  /// Takes the desired state from the cache, or else has PostgreSQL elaborate it in a scratch database.
  ///
  /// - Parameters:
  ///   - specs: The specs, without errors.
  ///   - project: The project that they belong to.
  ///   - server: The server whose version and locale count.
  ///   - scratch: Where they are elaborated.
  /// - Throws: `InvalidSpecs` for what PostgreSQL refuses.
  package init(
    of specs: CompiledSpecs,
    in project: Project,
    server: ServerTraits,
    scratch: ScratchSupply
  ) async throws {
    let cache = ElaborationCache(specs, project, server)
    let cached = cache.archive
    let summary = try cached?.summary ?? specs.checked().summary
    let roles = summary.roles
    let declared = summary.outside.subtracting(summary.absent).filter { $0.kind == Role.kind }
    let leaving = summary.absent.filter { $0.kind == Role.kind }.map(\.name.name)
    let known = server.roles.subtracting(leaving).union(declared.map(\.name.name))
    if !roles.isSubset(of: known) {
      throw InvalidSpecs(diagnostics: specs.diagnostics + specs.unknownRoles(among: known))
    }
    if project.scratch == nil, !roles.isSubset(of: server.roles) {
      let problems = specs.untriableRoles(server.roles, in: project)
      if !problems.isEmpty { throw InvalidSpecs(diagnostics: specs.diagnostics + problems) }
    }
    if let cached {
      archive = cached
      (isNew, wasPartial) = (false, false)
    } else {
      do {
        isNew = true
        let unmet = try specs.checked().unmetRequirements(on: server.version)
        guard unmet.isEmpty else { throw InvalidSpecs(diagnostics: specs.diagnostics + unmet) }
        if project.scratch != nil { try await scratch.provide(roles) }
        (archive, wasPartial) = try await DesiredState.elaborated(
          try specs.checked(),
          project,
          cache,
          scratch
        )
      } catch let failure as ElaborationFailure {
        throw InvalidSpecs(diagnostics: specs.diagnostics + failure.diagnostics)
      }
    }
    self.cache = cache
    self.specs = specs
    var catalog = archive.catalog
    if !archive.summary.outside.isEmpty {
      let declared = try specs.checked().catalog
      for address in archive.summary.outside.subtracting(archive.summary.absent) {
        guard var object = declared[address] else { continue }
        object.owner = nil
        catalog.insert(object)
      }
    }
    self.catalog = catalog
  }

  package var summary: SpecSummary { archive.summary }

  /// Keeps what was elaborated for the next time.
  package func keep() {
    if isNew { cache.keep(archive) }
  }

  /// The deprecated objects, each with what to use instead, in the order of addresses.
  var deprecations: [(address: ObjectAddress, message: String)] {
    summary.deprecated.map { (archive.canonical[$0.key] ?? $0.key, $0.value) }.sorted { $0.0 < $1.0 }
  }

  /// The roles that are to have other names, with these.
  func roleRenames(from live: Catalog) -> [Identifier: Identifier] {
    guard !summary.outside.isEmpty else { return [:] }
    let annotations = annotations(of: summary.outside)
    var declared = catalog.filtered { summary.outside.contains($0) && $0.kind == Role.kind }
    declared.annotations = annotations.filter { declared.contains($0.key) }
    let renames = declaredRenames(from: live, to: declared)
    return Dictionary(renames.map { ($0.from.name, $0.to.name) }) { first, _ in first }
  }

  /// The owners that the specs declare.
  var owners: [ObjectAddress: Identifier] {
    let pairs = summary.owners.map { (archive.canonical[$0.key] ?? $0.key, $0.value) }
    return Dictionary(pairs) { first, _ in first }
  }

  /// What the specs say of some objects besides their properties, and whatever of that directs a plan.
  ///
  /// Only the files that say so are compiled, unless all were already.
  func annotations(of addresses: some Sequence<ObjectAddress>) -> [ObjectAddress: Annotation] {
    let declared = specs.annotations(in: files(declaring: addresses).union(summary.directingFiles))
    var annotations = declared
    let renamed = archive.canonical.filter { $0.key != $0.value }
    for address in renamed.keys { annotations[address] = nil }
    for (address, canonical) in renamed { annotations[canonical] = declared[address] }
    return annotations
  }

  /// The files that declare some objects, be it as parts of others.
  private func files(declaring addresses: some Sequence<ObjectAddress>) -> Set<String> {
    let names = Set(
      addresses.flatMap { address in (1...address.names.count).map { address.names.prefix($0) } }
    )
    let files = archive.files.filter { file in file.objects.contains { names.contains($0.names[...]) } }
    return Set(files.map(\.path))
  }

  /// The desired state as a plan leads to it.
  ///
  /// - Parameters:
  ///   - catalog: The objects as a comparison has them.
  ///   - changing: The objects that are to change.
  ///   - project: The project.
  /// - Returns: The objects, with what the specs say of them and what depends on what.
  package func side(
    _ catalog: Catalog,
    changing: some Sequence<ObjectAddress>,
    in project: Project
  ) -> Side {
    var catalog = catalog
    catalog.annotations = annotations(of: changing)
    catalog = project.decisions.applied(to: catalog, kinds: project.kinds)
    return Side(catalog, dependencies: archive.dependencies, kinds: project.kinds)
  }

  /// Elaborates what changed since the last time, or everything.
  private static func elaborated(
    _ specs: CompiledSpecs,
    _ project: Project,
    _ cache: ElaborationCache,
    _ scratch: ScratchSupply
  ) async throws -> (CatalogArchive, isPartial: Bool) {
    if let base = cache.base {
      let changed = specs.changedFiles(since: base)
      if let incremental = IncrementalElaboration(kinds: project.kinds, base: base, changed: changed) {
        let part = specs.part(changed)
        let archive = try await scratch.with { scratch in
          try await incremental.archive(of: part, in: scratch.connection)
        }
        if var archive {
          archive.files = specs.files(archive.canonical)
          archive.summary = specs.summary
          return (archive, true)
        }
      }
    }
    let elaboration = Elaboration(kinds: project.kinds)
    var archive = try await scratch.with { scratch in
      try await elaboration.archive(of: specs.catalog, in: scratch.connection)
    }
    archive.files = specs.files(archive.canonical)
    archive.summary = specs.summary
    return (archive, false)
  }
}
