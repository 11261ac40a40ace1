import Foundation

/// A program with its arguments, run as a user runs it.
struct Program {
  let path: String
  let arguments: [String]
  var directory: String?
  var environment: [String: String] = [:]
  /// The exit statuses that mean success.
  var successes: Set<Int32> = [0]

  init(_ path: String, _ arguments: [String]) {
    self.path = path
    self.arguments = arguments
  }

  /// Runs the program to its end; what it prints goes to a file, so that no reader costs time.
  ///
  /// - Throws: `Failure` with the last of what it printed, where its status means that it failed.
  @discardableResult
  func run() throws -> Outcome {
    let output = FileManager.default.temporaryDirectory.appending(path: "plumb-bench-\(UUID().uuidString)")
      .path
    defer { try? FileManager.default.removeItem(atPath: output) }
    let begin = ContinuousClock.now
    let child = try spawn(output: output)
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw Failure(message: "can't wait for \(path)") }
    }
    let duration = begin.duration(to: .now)
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    guard successes.contains(code) else {
      let text = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
      let command = ([path] + arguments).joined(separator: " ")
      throw Failure(message: "`\(command)` ended with status \(code)\n\(text.suffix(4_000))")
    }
    return Outcome(seconds: duration / .seconds(1), peakBytes: Self.bytes(usage.ru_maxrss))
  }

  private func spawn(output: String) throws -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    // The child starts where this process is, which has one thread and opens nothing by a relative path.
    if let directory, !FileManager.default.changeCurrentDirectoryPath(directory) {
      throw Failure(message: "can't enter \(directory)")
    }
    let merged = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("PG") }
      .merging(environment) { $1 }
    var arguments: [UnsafeMutablePointer<CChar>?] = ([path] + self.arguments).map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = merged.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, path, &actions, nil, &arguments, &variables)
    guard code == 0 else { throw Failure(message: "can't run \(path): \(String(cString: strerror(code)))") }
    return child
  }

  /// `ru_maxrss` in bytes, which Linux counts in kilobytes.
  private static func bytes(_ size: Int) -> Int {
    #if canImport(Darwin)
      size
    #else
      size * 1024
    #endif
  }
}

/// What one run of a program took.
struct Outcome {
  let seconds: Double
  /// The most memory that the process held at once.
  let peakBytes: Int
}

/// Something without which nothing can be measured.
struct Failure: Error, CustomStringConvertible {
  let message: String
  var description: String { message }
}
