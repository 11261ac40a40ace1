import CatalogModel
import Diagnostics
import ObjectKinds
import Rehearsal
import SpecFiles
import SQLText

extension CompiledSpecs {
  /// Every mention of a role in what the specs themselves manage.
  var roleNames: [(name: RoleName, address: ObjectAddress)] {
    let mentions = catalog.entries.flatMap { address, entry -> [(name: RoleName, address: ObjectAddress)] in
      let names = entry.object.roleNames
      guard !names.isEmpty, catalog.annotations[address]?.isExternal != true else { return [] }
      return names.map { ($0, address) }
    }
    return Array(mentions.enumerated())
      .sorted { ($0.element.address, $0.offset) < ($1.element.address, $1.offset) }.map(\.element)
  }

  /// What is wrong where specs name a role that is yet to be created, and there is no other server to try things out on.
  func untriableRoles(_ known: Set<String>, in project: Project) -> [Diagnostic] {
    let outside = project.outsideKinds
    return roleNames.filter { !known.contains($0.name.role.name) && !outside.contains($0.address.kind) }.map {
      name,
      address in
      let annotation = catalog.annotations[address]
      let whole = annotation?.valueSpans[name.property] ?? annotation?.span
      return .error(
        "role.not-yet",
        "the role `\(name.role)` is yet to be created, and nothing that names it can be tried out without it",
        at: whole?.word(name.role.name) ?? whole,
        notes: [
          "a role belongs to all databases of a server, so on this one none is made for a rehearsal",
          "give another server with --scratch-url URL, such as the one that `plumb dev url` prints; or apply the roles first, by themselves",
        ]
      )
    }
  }

  /// What is wrong where a server does not have every role that the specs name.
  ///
  /// - Parameter known: The roles of the server.
  /// - Returns: One error for each mention of a role that is not among them.
  func unknownRoles(among known: Set<String>) -> [Diagnostic] {
    let reserved: Set<String> = ["public", "pg_owner"]
    return roleNames.filter { !known.contains($0.name.role.name) }.map { name, address in
      let annotation = catalog.annotations[address]
      let whole = annotation?.valueSpans[name.property] ?? annotation?.span
      let near = nearestNames(to: name.role.name, in: known.union(reserved).sorted(), limit: 1).first
      let word = whole?.word(name.role.name) ?? whole
      return .error(
        "role.unknown",
        summary.absent.contains(ObjectAddress(Role.kind, name.role))
          ? "the role `\(name.role)` is to be absent" : "the server has no role `\(name.role)`",
        at: word,
        notes: [near.map { "did you mean `\($0)`?" } ?? "create it first: CREATE ROLE \(name.role.quoted)"],
        fixIts: near.flatMap { near in
          word.map { [FixIt(span: $0, replacement: near, message: "write `\(near)`")] }
        } ?? []
      )
    }
  }
}
