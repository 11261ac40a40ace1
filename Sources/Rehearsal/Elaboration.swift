package import CatalogModel
import Introspection
package import PostgresClient
import SQLText

/// Has PostgreSQL write out what specs mean.
///
/// The objects are created in the order of kinds. What fails because something that it names is not there yet waits
/// for the next round; a round without progress is the user's error, and is shown as the server says it.
package struct Elaboration {
  let kinds: [any CatalogObject.Type]

  package init(kinds: [any CatalogObject.Type]) { self.kinds = kinds.inScratch }

  /// The catalog that the specs describe, as the server reads it back.
  ///
  /// - Parameters:
  ///   - specs: The objects as they were read from spec files.
  ///   - connection: A connection to an empty scratch database.
  /// - Returns: The catalog as the server reads it back, and what depends on what.
  /// - Throws: `ElaborationFailure` for what PostgreSQL refuses.
  package func archive(of specs: Catalog, in connection: Connection) async throws -> CatalogArchive {
    let present = try await Introspection.snapshot(of: connection, kinds: kinds, withDependencies: false)
      .catalog
    // What decides what new objects are like may not do so here: their specs say what they are like.
    let tasks = tasks(for: specs, present: present, server: connection.version)
    try await create(tasks.filter { !$0.shapesOthers }, of: specs, in: connection)
    try await create(tasks.filter(\.shapesOthers), of: specs, in: connection)
    let snapshot = try await Introspection.snapshot(of: connection, kinds: kinds)
    let catalog = snapshot.catalog
    return CatalogArchive(
      catalog: catalog,
      dependencies: snapshot.dependencies(),
      canonical: try await canonicalAddresses(of: specs, in: connection, snapshot: snapshot)
    )
  }

  // MARK: What is to be run

  /// One object of the specs, with the statements that create it.
  struct Work: Sendable {
    let object: any CatalogObject
    let children: [any CatalogObject]
    var statements: [Statement]
    let searchPath: SQL
    let annotation: Annotation?
    /// Whether the work creates the object, and does not alter or complete it.
    var isCreation = false
    var isVerification = false
    /// Whether the work makes an object whole that came without what follows.
    var isFollowing = false

    var shapesOthers: Bool { type(of: object).shapesOthers }
    /// Whether the spec says that PostgreSQL is to take the object as it is.
    var isUnchecked: Bool {
      guard let directive = type(of: object).checkDirective else { return false }
      return annotation?.directives[directive.name]?.text == "false"
    }
  }

  private func tasks(for specs: Catalog, present: Catalog, server: ServerVersion) -> [Work] {
    let ranks = Dictionary(uniqueKeysWithValues: kinds.enumerated().map { ($1.kind, $0) })
    let addresses = specs.addresses.filter { ranks[$0.kind] != nil }.sorted { left, right in
      let (leftRank, rightRank) = (ranks[left.kind] ?? 0, ranks[right.kind] ?? 0)
      return (leftRank, specs.position(of: left), left) < (rightRank, specs.position(of: right), right)
    }
    var inlined: [ObjectAddress: [any CatalogObject]] = [:]
    var standing: [any CatalogObject] = []
    for address in addresses {
      guard let object = specs[address].map(named) else { continue }
      if object.inlineDefinition != nil, let parent = object.parents.first(where: specs.contains),
        !present.contains(parent), object.isDistinct(among: inlined[parent] ?? [])
      {
        inlined[parent, default: []].append(object)
      } else {
        standing.append(object)
      }
    }
    return standing.flatMap { object -> [Work] in
      let children = inlined[object.address] ?? []
      let context = CreationContext(server: server, inlined: children)
      var statements = object.creation(context)
      if let existing = present[object.address] {
        // What every database has stays as it is, unless the specs say something of it.
        let isDescribed = specs.annotations[object.address]?.keySpans.isEmpty == false
        let context = AlterationContext(server: server)
        statements = isDescribed ? existing.alterationStatements(to: object, context) : []
      }
      let path = object.address.searchPath
      let annotation = specs.annotations[object.address]
      var works = [
        Work(
          object: object,
          children: children,
          statements: statements,
          searchPath: path,
          annotation: annotation,
          isCreation: !present.contains(object.address)
        )
      ]
      let later = object.completion?.statements ?? []
      if !later.isEmpty {
        works.append(
          Work(object: object, children: [], statements: later, searchPath: path, annotation: annotation)
        )
      }
      return works
    }
  }

  /// An object that has a comment needs a name by which the comment can call it; everything in a scratch database
  /// belongs to whoever made that.
  private func named(_ object: any CatalogObject) -> any CatalogObject {
    var object = object.isolated
    object.owner = nil
    guard object.address.name.isUnnamed, object.needsName, let name = object.defaultName else {
      return object
    }
    object.address = object.address.renamed(to: name)
    return object
  }

  // MARK: Rounds

  /// How many objects are sent at once, while all goes well.
  private static let batchSize = 50

  private func create(_ tasks: [Work], of specs: Catalog, in connection: Connection) async throws {
    var waiting = tasks
    var refusals: [(Work, PostgresError)] = []
    var located: [ObjectAddress: [PostgresError]] = [:]
    while !waiting.isEmpty {
      refusals = try await round(waiting, in: connection)
      for (work, error) in refusals where error.position != nil {
        for object in [work.object] + work.children { located[object.address, default: []].append(error) }
      }
      let left = refusals.map(\.0)
      var parts = left
      if parts.count == waiting.count { parts = separated(left, of: specs, server: connection.version) }
      if parts.count == waiting.count { parts = loosened(left, of: specs, server: connection.version) }
      if parts.count == waiting.count { break }
      waiting = parts
    }
    guard refusals.isEmpty else {
      // PostgreSQL says where in a `CREATE TABLE` it stumbles, but not where in an `ALTER TABLE`.
      let placed = refusals.map { work, error in
        let earlier = located[work.object.address]?.last { $0.isLike(error) }
        return (work, error.position == nil ? earlier ?? error : error)
      }
      throw ElaborationFailure(placed, of: specs)
    }
    try await verify(tasks, of: specs, in: connection)
  }

  /// The same work with the children that hold no data after their parents, because something that they use may need
  /// those, as a function in a table's constraint that takes a row of the table.
  private func separated(_ works: [Work], of specs: Catalog, server: ServerVersion) -> [Work] {
    works.flatMap { work -> [Work] in
      var kept: [any CatalogObject] = []
      var separate: [any CatalogObject] = []
      for child in work.children {
        if type(of: child).holdsData { kept.append(child) } else { separate.append(child) }
      }
      guard !separate.isEmpty else { return [work] }
      let parent = work.object.creation(CreationContext(server: server, inlined: kept))
      return [
        Work(
          object: work.object,
          children: kept,
          statements: parent,
          searchPath: work.searchPath,
          annotation: work.annotation,
          isCreation: work.isCreation
        )
      ]
        + separate.map {
          Work(
            object: $0,
            children: [],
            statements: $0.creation(CreationContext(server: server)),
            searchPath: work.searchPath,
            annotation: specs.annotations[$0.address],
            isCreation: true
          )
        }
    }
  }

  /// The same work with all that can follow later after it, because things need each other.
  private func loosened(_ works: [Work], of specs: Catalog, server: ServerVersion) -> [Work] {
    works.flatMap { work -> [Work] in
      guard !work.isFollowing, work.isCreation else { return [work] }
      var following: [Work] = []
      func first(_ object: any CatalogObject, isInline: Bool) -> any CatalogObject {
        let name = type(of: object).looseningDirective?.name
        let directives = specs.annotations[object.address]?.directives.filter { $0.key == name } ?? [:]
        let context = CreationContext(server: server, directives: directives)
        guard let loosening = object.loosening(context, isInline: isInline) else { return object }
        following.append(
          Work(
            object: object,
            children: [],
            statements: loosening.following,
            searchPath: work.searchPath,
            annotation: specs.annotations[object.address] ?? work.annotation,
            isFollowing: true
          )
        )
        return loosening.object
      }
      let children = work.children.map { first($0, isInline: true) }
      let object = first(work.object, isInline: false)
      guard !following.isEmpty else { return [work] }
      var founding = work
      founding.isFollowing = true
      founding.statements = object.creation(CreationContext(server: server, inlined: children))
      return [founding] + following
    }
  }

  /// Runs what can be run, and gives what was refused.
  private func round(_ tasks: [Work], in connection: Connection) async throws -> [(Work, PostgresError)] {
    var refusals: [(Work, PostgresError)] = []
    var start = 0
    while start < tasks.count {
      let batch = tasks[start..<min(start + Elaboration.batchSize, tasks.count)]
      start += batch.count
      guard try await connection.refusal(of: statements(batch)) != nil else {
        continue
      }
      for task in batch {
        if let refusal = try await connection.refusal(of: statements([task])) {
          refusals.append((task, refusal))
        }
      }
    }
    return refusals
  }

  /// The statements of some works, each under its search path.
  private func statements(_ tasks: some Sequence<Work>) -> [SQL] {
    var path: SQL?
    return tasks.flatMap { task in
      defer { path = task.searchPath }
      return (task.searchPath == path ? [] : ["SET search_path = \(task.searchPath)"])
        + task.statements.map(\.sql)
    }
  }

  /// Has PostgreSQL check what it lets pass on creation, now that everything is there.
  private func verify(_ tasks: [Work], of specs: Catalog, in connection: Connection) async throws {
    let checks = tasks.compactMap { task -> Work? in
      let statements = task.object.verification
      guard !statements.isEmpty, !task.isUnchecked else { return nil }
      return Work(
        object: task.object,
        children: [],
        statements: statements,
        searchPath: task.searchPath,
        annotation: task.annotation,
        isVerification: true
      )
    }
    guard !checks.isEmpty else { return }
    _ = try await connection.execute("SET check_function_bodies = on")
    let refusals = try await round(checks, in: connection)
    _ = try await connection.execute("SET check_function_bodies = off")
    guard refusals.isEmpty else { throw ElaborationFailure(refusals, of: specs) }
  }
}

extension CatalogObject {
  fileprivate func alterationStatements(to new: any CatalogObject, _ context: AlterationContext)
    -> [Statement]
  {
    guard let new = new as? Self else { return [] }
    return alteration(to: new, context)?.flatMap(\.1.statements) ?? []
  }
}

extension PostgresError {
  /// Whether the server had the same to say of another statement.
  fileprivate func isLike(_ other: PostgresError) -> Bool {
    sqlstate == other.sqlstate && message == other.message
  }
}
