/// What a file may cost, whoever wrote it.
package struct YAMLLimits: Sendable, Hashable {
  /// Bytes in a file.
  package var fileSize = 16 << 20

  /// Bytes in one scalar.
  package var scalarSize = 1 << 20

  /// Collections in one another.
  package var depth = 32

  /// Nodes in a file, those that aliases repeat counted each time.
  package var nodes = 1_000_000

  /// Documents in a file.
  package var documents = 1

  /// Errors after which a file is given up.
  package var errors = 1_000

  package init() {}

  package static let standard = YAMLLimits()
}
