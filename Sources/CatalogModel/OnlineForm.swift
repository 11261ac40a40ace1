/// The same as a statement in statements that keep nobody waiting for long, for a table that is in use.
///
/// Each of them may be in a transaction of its own, so that together they take longer and may stop halfway; a table
/// without rows is better off with the statement itself.
package struct OnlineForm: Hashable, Sendable {
  /// How an object is made beside the one that it replaces, which goes only after that.
  package struct Replacement: Hashable, Sendable {
    /// Makes it under another name.
    package var building: [Statement]
    /// Gives it its name, which the other one had.
    package var taking: [Statement]
    /// Whether it keeps rows out, so that there must be no moment without it.
    package var isGuard: Bool

    package init(building: [Statement], taking: [Statement], isGuard: Bool) {
      self.building = building
      self.taking = taking
      self.isGuard = isGuard
    }
  }

  package var statements: [Statement]
  /// Whether PostgreSQL takes them for a partitioned table too.
  package var suitsPartitioned: Bool
  package var replacement: Replacement?
  /// Whether it is worth its while only where PostgreSQL was seen to write the table anew.
  package var isForRewrites = false

  package init(
    _ statements: [Statement],
    suitsPartitioned: Bool = false,
    replacement: Replacement? = nil
  ) {
    self.statements = statements
    self.suitsPartitioned = suitsPartitioned
    self.replacement = replacement
  }
}
