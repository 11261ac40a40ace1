/// What became of a pair of schemas.
enum Verdict: Sendable {
  case passed
  /// PostgreSQL or plumb refuses one of the schemas, and says so as a user can understand.
  case rejected(String)
  case failed(Failure)
}

/// What should not have happened.
struct Failure: Error, Sendable {
  /// What was being done: a smaller pair has to fail in the same.
  let stage: String
  let text: String
}

/// A pair that says nothing about plumb, because there is no way between its schemas, or one of them is none.
struct Rejection: Error {
  let reason: String
}

/// What a plan came upon in tables: rows that do not fit, as far as their server tells.
struct RowConflict: Error {
  let reason: String
}
