import ArgumentParser

/// Who reads what a command says: people, programs, a workflow of GitHub, what reads SARIF or JUnit's reports, or people
/// at a pull request.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case human, json, github, sarif, junit, markdown
}
