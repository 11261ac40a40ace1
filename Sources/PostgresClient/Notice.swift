/// What a server says beside a result: a `NOTICE`, a `WARNING`, an `INFO`.
package struct Notice: Hashable, Sendable {
  /// The severity in PostgreSQL's English words, whatever language the server speaks.
  package let severity: String
  package let sqlstate: String?
  package let message: String
  package let detail: String?
  package let hint: String?
}
