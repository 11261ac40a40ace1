/// What is measured, and how fast it ought to be.
enum Scenario: String, CaseIterable {
  case dump = "pg_dump -s"
  case coldPlan = "cold plan, empty database"
  case apply = "apply, cache warm"
  case drift = "drift, nothing to do"
  case plan = "plan, nothing to do"
  case driftAfterLiveChanges = "drift, ten live changes"
  case planAfterLiveChanges = "plan, ten live changes"
  case planAfterEdits = "plan, ten edited specs"
  case planAgain = "the same plan again"

  /// The most that it may take, in times of `pg_dump -s` of the same database.
  var limit: Double? {
    switch self {
    case .drift: 0.6
    case .planAfterLiveChanges, .planAfterEdits: 2
    case .coldPlan: 10
    case .dump, .apply, .plan, .driftAfterLiveChanges, .planAgain: nil
    }
  }

  /// The most memory that plumb may hold.
  static let memoryLimit = 150 << 20
}
