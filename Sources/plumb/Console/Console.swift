import Diagnostics
import Foundation
import Workflows

/// Where everything that commands say comes out: results on stdout, all else on stderr.
struct Console: Sendable {
  let format: OutputFormat
  let output: Terminal
  let errors: Terminal

  init(format: OutputFormat, variables: [String: String] = ProcessInfo.processInfo.environment) {
    self.format = format
    output = Terminal(descriptor: STDOUT_FILENO, variables: variables)
    errors = Terminal(descriptor: STDERR_FILENO, variables: variables)
  }

  /// Shows a result.
  func show(_ view: some View) {
    switch format {
    case .human: write(view.human(output), to: STDOUT_FILENO)
    case .json: write(view.json, to: STDOUT_FILENO)
    case .github:
      write(view.human(output) + DiagnosticRenderer.github(view.findings), to: STDOUT_FILENO)
    case .sarif, .junit: write(report(view.findings), to: STDOUT_FILENO)
    case .markdown: write(view.markdown, to: STDOUT_FILENO)
    }
  }

  private func report(_ findings: [Diagnostic]) -> String {
    format == .junit
      ? DiagnosticRenderer.junit(findings, suite: "plumb")
      : DiagnosticRenderer.sarif(findings, program: ("plumb", Project.version))
  }

  /// Shows what a person needs to see before the result, and programs do not.
  func showToPeople(_ view: some View) {
    if format == .human { write(view.human(output), to: STDOUT_FILENO) }
  }

  /// Shows what is wrong; programs find it where they look for the result.
  func show(_ diagnostics: [Diagnostic]) {
    switch format {
    case .human, .markdown:
      let text = DiagnosticRenderer.human(Diagnostics(diagnostics), color: errors.isColored)
      write(text, to: STDERR_FILENO)
    case .json: write(DiagnosticRenderer.json(Diagnostics(diagnostics)), to: STDOUT_FILENO)
    case .github: write(DiagnosticRenderer.github(Diagnostics(diagnostics).sorted), to: STDOUT_FILENO)
    case .sarif, .junit: write(report(Diagnostics(diagnostics).sorted), to: STDOUT_FILENO)
    }
  }

  /// Tells a person what is going on.
  func note(_ text: String) {
    if format == .human { write(errors(text, .dim) + "\n", to: STDERR_FILENO) }
  }

  /// Whether somebody is there to answer.
  var isInteractive: Bool { format == .human && isatty(STDIN_FILENO) == 1 && errors.isTerminal }

  /// Asks a question whose answer is no unless it is yes.
  func confirms(_ question: String) throws -> Bool {
    write(errors("\(question) [y/N] ", .bold), to: STDERR_FILENO)
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    // The slices are short because a cancelled task can't wake a thread that waits.
    while poll(&input, 1, 100) == 0 { try Task.checkCancellation() }
    try Task.checkCancellation()
    return ["y", "yes"].contains((readLine() ?? "").lowercased())
  }

  /// Writes it all; where nobody reads any more, there is nobody to tell.
  private func write(_ text: String, to descriptor: Int32) {
    try? FileHandle(fileDescriptor: descriptor, closeOnDealloc: false).write(contentsOf: Data(text.utf8))
  }
}
