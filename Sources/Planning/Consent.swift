import CatalogModel

/// What a person accepts of a plan's dangers.
package struct Consent: Sendable {
  private let accepted: Set<String>

  /// Takes what `--accept` was given: `all`, a hazard's id, or `ID:OBJECT`.
  package init(_ accepted: [String]) { self.accepted = Set(accepted) }

  /// The hazards that wait for consent, as a person would list them.
  package static var words: String {
    Hazard.ID.allCases.filter(\.needsConsent).map(\.rawValue).joined(separator: ", ")
  }

  /// Whether there can be a hazard that a word accepts.
  package static func isMeaningful(_ word: String) -> Bool {
    let id = word.prefix { $0 != ":" }
    return word == "all" || Hazard.ID(rawValue: String(id))?.needsConsent == true
  }

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
