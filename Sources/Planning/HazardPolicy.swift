package import CatalogModel

/// How much the hazards of plans matter to the people of a project.
package struct HazardPolicy: Sendable, Equatable {
  package enum Level: String, Sendable, CaseIterable {
    /// No plan with it is run.
    case refuse
    /// A plan with it is run once somebody has accepted it by its name.
    case consent
    /// People are told.
    case warn
    /// Nobody is told.
    case allow
  }

  package struct Rule: Sendable, Equatable {
    package var level: Level
    /// Tables of fewer rows are not meant.
    package var rows: Int

    package init(_ level: Level, rows: Int = 0) { (self.level, self.rows) = (level, rows) }
  }

  /// What people have said; for the rest, a loss needs consent and people are told of everything else.
  package var rules: [Hazard.ID: Rule]

  package init(_ rules: [Hazard.ID: Rule] = [:]) { self.rules = rules }

  /// A hazard of a plan, and how much it matters.
  package struct Risk: Hashable, Sendable {
    package let danger: Plan.Danger
    package let level: Level
  }

  /// The hazards of a plan.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - rows: About how many rows the table of an object has; nil where nobody knows.
  /// - Returns: Each hazard with how much it matters, in the order of the steps.
  package func risks(of plan: Plan, rows: (ObjectAddress) -> Int?) -> [Risk] {
    plan.dangers.map { danger in
      let usual: Level = danger.hazard.id.needsConsent ? .consent : .warn
      guard let rule = rules[danger.hazard.id] else { return Risk(danger: danger, level: usual) }
      let isMeant = rule.rows == 0 || rows(danger.address).map { $0 >= rule.rows } ?? true
      // What people have a rule for only above some size is below it as it always was.
      return Risk(danger: danger, level: isMeant ? rule.level : usual)
    }
  }
}

extension Sequence<HazardPolicy.Risk> {
  package func of(_ level: HazardPolicy.Level) -> [Plan.Danger] { filter { $0.level == level }.map(\.danger) }
}
