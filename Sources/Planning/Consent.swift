import CatalogModel

/// What a person accepts of a plan's dangers.
package struct Consent: Sendable {
  private let accepted: Set<String>

  /// Takes what `--accept` was given: `all`, a hazard's id, or `ID:OBJECT`.
  package init(_ accepted: [String]) { self.accepted = Set(accepted) }

  /// The hazards that may wait for consent, as a person would list them.
  package static var words: String { Hazard.ID.allCases.map(\.rawValue).joined(separator: ", ") }

  /// Whether there can be a hazard that a word accepts.
  package static func isMeaningful(_ word: String) -> Bool {
    word == "all" || Hazard.ID(rawValue: String(word.prefix { $0 != ":" })) != nil
  }

  private func covers(_ danger: Plan.Danger) -> Bool {
    accepted.contains("all") || accepted.contains(danger.hazard.id.rawValue)
      || accepted.contains(danger.acceptance)
  }

  /// The words about single objects that accept none of some dangers.
  package func idle(amid risks: [HazardPolicy.Risk]) -> [String] {
    accepted.subtracting(risks.map(\.danger.acceptance)).filter { $0.contains(":") }.sorted()
  }

  /// The dangers that need consent and that nobody has accepted.
  package func missing(from risks: [HazardPolicy.Risk]) -> [HazardPolicy.Risk] {
    risks.filter { $0.level == .consent && !covers($0.danger) }
  }
}

extension Plan.Danger {
  /// What `--accept` has to be given for this danger alone.
  package var acceptance: String { "\(hazard.id.rawValue):\(address.label)" }
}
