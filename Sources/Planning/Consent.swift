import CatalogModel

/// What a person accepts of a plan's dangers.
package struct Consent: Sendable {
  private let accepted: Set<String>

  /// Takes what `--accept` was given: `all`, a hazard's id, or `ID:OBJECT`.
  package init(_ accepted: [String]) { self.accepted = Set(accepted) }

  package func covers(_ danger: Plan.Danger) -> Bool {
    !danger.hazard.id.needsConsent || accepted.contains("all") || accepted.contains(danger.hazard.id.rawValue)
      || accepted.contains(danger.acceptance)
  }

  /// The dangers of a plan that nobody accepted.
  package func missing(from plan: Plan) -> [Plan.Danger] { plan.dangers.filter { !covers($0) } }
}

extension Plan.Danger {
  /// What `--accept` has to be given for this danger alone.
  package var acceptance: String { "\(hazard.id.rawValue):\(address.label)" }
}
