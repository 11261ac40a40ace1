import Dispatch

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A program to run: its file, its arguments, and nothing of this process but what is said here.
///
/// It starts in `/` with no open files, in a session of its own, so that neither a folder that it may not enter nor
/// a Ctrl-C at the terminal troubles it.
package struct Command: Sendable {
  package var executable: String
  package var arguments: [String]
  package var environment: [String: String]

  package init(_ executable: String, _ arguments: [String], environment: [String: String] = [:]) {
    self.executable = executable
    self.arguments = arguments
    self.environment = environment
  }

  /// How a program ended.
  package struct Outcome: Sendable {
    /// The exit status; 128 and the signal where a signal ended it.
    package let status: Int32
    /// What it wrote, errors and all.
    package let output: String
    package var succeeded: Bool { status == 0 }
  }

  /// Runs the program to its end.
  package func run() async throws(LocalServerError) -> Outcome {
    let result = await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        continuation.resume(returning: Result { () throws(LocalServerError) in try runBlocking() })
      }
    }
    return try result.get()
  }

  private func runBlocking() throws(LocalServerError) -> Outcome {
    // A file, not a pipe: a server that outlives its starter must not keep the reader waiting.
    let output = try TemporaryOutput()
    defer { output.close() }
    let process = try spawn(input: nil, output: output.descriptor)
    return Outcome(status: Self.wait(for: process), output: output.text())
  }

  /// Starts the program, with descriptors of ours as its input and its output.
  package func spawn(input: Int32?, output: Int32) throws(LocalServerError) -> Int32 {
    var actions = SpawnActions()
    defer { actions.destroy() }
    actions.connect(input: input, output: output)
    var process: Int32 = 0
    let variables = environment.map { "\($0.key)=\($0.value)" }
    // Not every libc can change the folder between fork and exec.
    let words = ["sh", "-c", "cd / && exec \"$@\"", "sh", executable] + arguments
    let status = withCStrings(words) { arguments in
      withCStrings(variables) { variables in
        posix_spawn(&process, "/bin/sh", &actions.actions, &actions.attributes, arguments, variables)
      }
    }
    guard status == 0 else {
      throw LocalServerError("can't run `\(executable)`: \(String(cString: strerror(status)))")
    }
    return process
  }

  private static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1 {
      guard errno == EINTR else { return 127 }
    }
    let signal = status & 0x7f
    return signal == 0 ? (status >> 8) & 0xff : 128 + signal
  }

  private func withCStrings<Output>(
    _ texts: [String],
    _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Output
  ) -> Output {
    let copies = texts.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    return copies.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else {
        preconditionFailure("an array of one element has an address")
      }
      return body(base)
    }
  }
}
