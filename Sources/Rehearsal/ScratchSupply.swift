package import PostgresClient

/// The scratch databases of one command.
///
/// To make or drop one takes the server longer than most rehearsals do. So they are made while there is other work, and
/// dropped together at the end: some file systems are slow to create files just after many have been deleted.
package actor ScratchSupply {
  private let options: ConnectionOptions
  private let major: Int?
  private var ready: [Task<ScratchDatabase, any Error>] = []
  private var used: [ScratchDatabase] = []
  private var stubs: RoleStubs?

  private init(like options: ConnectionOptions, major: Int?) {
    self.options = options
    self.major = major
  }

  /// Does something that needs scratch databases, all of which are gone afterwards.
  ///
  /// - Parameters:
  ///   - options: The server, and the database whose encoding and locale the scratch databases get.
  ///   - major: The major version that the server has to have, as another writes definitions otherwise; nil is any.
  ///   - body: What is to be done.
  /// - Returns: What the body does.
  /// - Throws: What the body throws.
  package static func with<Output: Sendable>(
    like options: ConnectionOptions,
    major: Int? = nil,
    _ body: @Sendable (ScratchSupply) async throws -> Output
  ) async throws -> Output {
    let supply = ScratchSupply(like: options, major: major)
    do {
      let output = try await body(supply)
      await supply.close()
      return output
    } catch {
      await supply.close()
      throw error
    }
  }

  /// Sees to it that roles exist, where the server is another than the one that has them.
  package func provide(_ roles: Set<String>) async throws {
    if stubs == nil { stubs = try await RoleStubs(on: options) }
    try await stubs?.provide(roles)
  }

  /// Begins to make a database that will be wanted soon; what goes wrong is told to whoever wants it.
  package func prepare() {
    let (options, major) = (options, major)
    ready.append(Task { try await ScratchDatabase.create(like: options, major: major) })
  }

  /// Does something in an empty scratch database that nobody else gets.
  package func with<Output: Sendable>(
    _ body: @Sendable (ScratchDatabase) async throws -> Output
  ) async throws -> Output {
    if ready.isEmpty { prepare() }
    let making = ready.removeFirst()
    let scratch = try await withTaskCancellationHandler {
      try await making.value
    } onCancel: {
      making.cancel()
    }
    used.append(scratch)
    return try await body(scratch)
  }

  private func close() async {
    for making in ready { making.cancel() }
    await withTaskGroup { group in
      for making in ready { group.addTask { await (try? making.value)?.drop() } }
      for scratch in used { group.addTask { await scratch.drop() } }
    }
    await stubs?.close()
  }
}
