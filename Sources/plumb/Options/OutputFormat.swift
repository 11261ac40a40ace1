import ArgumentParser

/// Who reads what a command says.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case human, json
}
