package import CatalogModel
package import Execution
import Foundation
package import Linting
package import LocalServer
import ObjectKinds
package import Planning
package import PostgresClient

/// What every command works on: specs, a database, and how the two are to be compared.
package struct Project: Sendable {
  /// The folder of the spec files.
  package var specs: String
  /// The folder of the generated Swift.
  package var generated: String
  /// The folder for what plumb keeps between runs; nothing in it is missed.
  package var state: String
  package var scope: ScopeRules
  package var limits: Executor.Limits
  /// Whether plans are to be one short transaction, in which others wait.
  package var isOffline = false
  /// Whether what is done to a database is written down in it.
  package var keepsJournal = true
  /// Who is asked, besides plumb, whether a plan did in the database what it did in the rehearsal.
  package var dumper: SchemaDumper?
  /// How much the hazards of plans matter.
  package var policy = HazardPolicy()
  /// How much lint rules matter, where people have said so.
  package var lintLevels: [String: LintRule.Level] = [:]
  /// What people have decided besides the specs.
  package var decisions = Decisions()
  /// Another server for the scratch databases.
  package var scratch: ConnectionOptions?
  /// The environment, from which secrets are taken that specs only name.
  package var environment: [String: String] = [:]
  package let kinds: [any CatalogObject.Type] = ObjectKinds.all

  /// The kinds whose objects are read of a live database.
  var liveKinds: [any CatalogObject.Type] {
    guard !scope.managed.roles else { return kinds }
    var result: [any CatalogObject.Type] = []
    for type in kinds where type.kind != Role.kind { result.append(type) }
    return result
  }

  /// The kinds whose objects no scratch database can hold.
  var outsideKinds: Set<Kind> {
    var result: Set<Kind> = []
    for type in kinds.outOfScratch { result.insert(type.kind) }
    return result
  }

  package init(
    specs: String = "specs",
    generated: String = "generated",
    state: String = ".plumb",
    scope: ScopeRules = ScopeRules(),
    limits: Executor.Limits = Executor.Limits(),
    scratch: ConnectionOptions? = nil
  ) {
    self.specs = specs
    self.generated = generated
    self.state = state
    self.scope = scope
    self.limits = limits
    self.scratch = scratch
  }

  /// Where plumb runs, and which it is, for a journal.
  static var origin: String {
    "\(program) on \(ProcessInfo.processInfo.hostName), process \(ProcessInfo.processInfo.processIdentifier)"
  }

  /// What made a plan, as its file says.
  package static let program = "plumb \(version)"
  package static let version = "0.1.0"
}
