import Foundation

/// Clients that read and write the orders all the time, made by `pgbench`.
struct Load {
  let server: ThrowawayServer
  let folder: URL
  let clients: Int
  let rate: Int
  /// How many orders there are.
  let rows: Int

  /// Reads and writes as an application does that knows nothing of what is about to change.
  private static let scripts: [(name: String, weight: Int, text: String)] = [
    (
      "read", 6,
      """
      \\set id random(1, :rows)
      SELECT id, customer_id, number, status, amount, placed_at FROM orders WHERE id = :id;

      """
    ),
    (
      "update", 3,
      """
      \\set id random(1, :rows)
      UPDATE orders SET status = 'sent', amount = amount + 1 WHERE id = :id;

      """
    ),
    (
      "insert", 1,
      """
      \\set customer random(1, 100000)
      INSERT INTO orders (customer_id, number, status, amount) VALUES (:customer, gen_random_uuid(), 'new', 10);

      """
    ),
  ]

  /// Has the clients work from a while before something until a while after it.
  ///
  /// - Parameters:
  ///   - title: What happens meanwhile.
  ///   - database: Where the clients work.
  ///   - body: What happens meanwhile.
  /// - Returns: How long their transactions took.
  /// - Throws: What the body throws, and `Failure` where there is nothing to be measured.
  func during(_ title: String, in database: String, _ body: () throws -> Void) throws -> Waits {
    let folder = folder.appending(path: "load-\(database)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var arguments = [
      "--no-vacuum", "--log", "--log-prefix=log", "--client=\(clients)", "--jobs=2", "--rate=\(rate)",
      "--time=36000", "--define=rows=\(rows)",
    ]
    for script in Self.scripts {
      try script.text.write(to: folder.appending(path: script.name), atomically: true, encoding: .utf8)
      arguments.append("--file=\(script.name)@\(script.weight)")
    }
    let errors = folder.appending(path: "errors")
    try Data().write(to: errors)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "\(server.installation.folder)/pgbench")
    process.arguments = arguments + [server.url(database)]
    process.currentDirectoryURL = folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    defer { if process.isRunning { process.terminate() } }
    Thread.sleep(forTimeInterval: 3)
    let begin = ContinuousClock.now
    try body()
    let took = begin.duration(to: .now) / .seconds(1)
    Thread.sleep(forTimeInterval: 3)
    guard process.isRunning else { throw Failure(message: try String(contentsOf: errors, encoding: .utf8)) }
    process.terminate()
    process.waitUntilExit()
    let text = try String(contentsOf: errors, encoding: .utf8)
    var waits = Waits(title: title, took: took)
    waits.aborted = text.split(separator: "\n").filter { $0.contains("aborted") }.count
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasPrefix("log") {
      waits.add(try String(contentsOf: folder.appending(path: name), encoding: .utf8))
    }
    if waits.failed > 0 { print(text.suffix(2_000)) }
    return waits
  }
}
