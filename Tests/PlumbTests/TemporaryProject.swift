import Foundation
import Testing

/// A folder with specs, in which the built program is run as a user would.
struct TemporaryProject {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("plumb-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Stops the server and removes everything.
  func remove() {
    _ = try? run("dev", "down", "--destroy")
    try? FileManager.default.removeItem(at: folder)
  }

  func write(_ text: String, to path: String) throws {
    let file = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: file)
  }

  func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
  }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(path).path)
  }

  /// How a run of the program ended, and what it said.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  func run(_ arguments: String...) throws -> Outcome { try run(arguments) }

  func run(_ arguments: [String]) throws -> Outcome { try start(arguments).ending() }

  /// A run of the program that goes on while the test does.
  struct Run {
    fileprivate let process: Process
    fileprivate let files: [URL]

    func interrupt() { process.interrupt() }
    func terminate() { process.terminate() }
    /// Ends it without giving it a chance to say anything.
    func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

    /// Waits until what it has said so far, or anything else, is as it should be.
    func wait(until isReady: (Outcome) -> Bool) throws {
      for _ in 0..<600 where process.isRunning {
        if try isReady(outcome(0)) { return }
        Thread.sleep(forTimeInterval: 0.05)
      }
      Issue.record("it never came to that: \(try outcome(0))")
    }

    func ending() throws -> Outcome {
      process.waitUntilExit()
      return try outcome(process.terminationStatus)
    }

    private func outcome(_ status: Int32) throws -> Outcome {
      Outcome(
        status: status,
        output: try String(contentsOf: files[0], encoding: .utf8),
        errors: try String(contentsOf: files[1], encoding: .utf8)
      )
    }
  }

  func start(_ arguments: String...) throws -> Run { try start(arguments) }

  func start(_ arguments: [String]) throws -> Run {
    let process = Process()
    process.executableURL = TemporaryProject.program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.filter { $0.key != "DATABASE_URL" }
    let name = UUID().uuidString
    let files = try ["out", "err"].map { stream in
      let file = folder.appendingPathComponent(".\(name).\(stream)")
      try Data().write(to: file)
      return (file, try FileHandle(forWritingTo: file))
    }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = files[0].1
    process.standardError = files[1].1
    try process.run()
    for file in files { try file.1.close() }
    return Run(process: process, files: files.map(\.0))
  }

  /// The program stands beside the tests, which are in a bundle on macOS.
  private static var program: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    let tests = bundle ?? URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appendingPathComponent("plumb")
  }
}
