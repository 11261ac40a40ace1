package import CatalogModel
package import Diagnostics
package import Introspection
import ObjectKinds
package import PostgresClient
import Rehearsal
import SpecFiles

/// The spec files that describe a database as it is.
package struct Pull: Sendable {
  package let files: [OutputFile]
  /// How many objects they describe.
  package let count: Int
  /// Objects that stand within others of a kind that plumb does not know.
  package let orphans: [ObjectAddress]
  /// The objects for which plumb has no kind, which no file describes.
  package let unmodelled: UnmodelledObjects
  /// Spec files that are there and none of these, and may describe the same once more.
  package let others: [String]

  /// Reads a database; no file is written yet.
  ///
  /// Every schema is taken, unless the project names those to manage.
  package init(of connection: Connection, in project: Project) async throws {
    let read = try await LiveDatabase(reading: connection, for: project)
    let circles = Circles(in: read.catalog, kinds: project.kinds, server: read.traits.version)
    let database = try await read.ended(withDependencies: circles.arePossible)
    unmodelled = database.unmodelled
    var everything = database.catalog
    if project.scope.managed.owners { everything.tell(try await database.owners(project.kinds)) }
    if !project.scope.managed.grants { everything = everything.withoutGrants }
    var rules = project.scope
    if rules.schemas.isEmpty { rules.schemas = ["*"] }
    var catalog = rules.scope(for: SpecSummary(), desired: everything.filtered { $0.kind == Role.kind })
      .projection(of: everything)
    let unchecked = try await Inspection.failures(in: catalog, of: connection, kinds: project.kinds)
    for (address, directive) in unchecked {
      catalog.annotations[address, default: Annotation()].directives[directive.name] = .bool(false)
    }
    for (address, directives) in circles.directives(by: database.dependencies)
    where catalog.contains(address) {
      catalog.annotations[address, default: Annotation()].directives.merge(directives) { $1 }
    }
    let writer = SpecWriter(kinds: project.kinds, schemaKind: Schema.self)
    let files = writer.files(for: catalog).map {
      OutputFile(path: "\(project.specs)/\($0.path)", text: $0.text)
    }
    let paths = Set(files.map(\.path))
    self.files = files
    count = catalog.count
    orphans = writer.orphans(in: catalog)
    others = SpecLoader(directory: project.specs).sources().sources.map(\.path).filter { !paths.contains($0) }
  }

  /// What is wrong with the files, read as any others; nothing may be.
  package func problems(in project: Project) -> [Diagnostic] {
    let sources = files.map { Source(path: $0.path, text: $0.text) }
    return CompiledSpecs(sources: sources, kinds: project.kinds, managed: project.scope.managed).diagnostics
      .filter { $0.severity == .error }
  }
}
