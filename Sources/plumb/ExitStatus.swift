/// How a command ends, for the scripts that call it.
enum ExitStatus: Int32, Sendable {
  case success = 0
  case failure = 1
  /// There are differences, and the command was asked about them.
  case differences = 2
  /// Nothing was done, because nobody consented to it.
  case refused = 3
}
