/// What a statement may cost beyond its own time, and what it therefore needs consent for.
package struct Hazard: Hashable, Sendable {
  /// What kind of harm; `--accept` and `plumb explain` name it.
  package enum ID: String, Sendable, CaseIterable {
    case dataLoss = "data-loss"
    case authorization
    case rewrite
    case scan
    case backfill

    /// Whether a plan that holds it waits for consent.
    package var needsConsent: Bool { self == .dataLoss }

    /// Whether nobody but PostgreSQL can tell, on a copy of the schema, where it threatens.
    package var isObserved: Bool { self == .rewrite || self == .scan }

    /// Whether it is about rows that are there already, so that a new table has nothing to fear.
    package var isAboutRows: Bool { self == .rewrite || self == .scan || self == .backfill }
  }

  package let id: ID
  package let message: String

  package init(_ id: ID, _ message: String) {
    self.id = id
    self.message = message
  }

  package static func dataLoss(_ message: String) -> Hazard { Hazard(.dataLoss, message) }
  package static func authorization(_ message: String) -> Hazard { Hazard(.authorization, message) }
  package static func rewrite(_ message: String) -> Hazard { Hazard(.rewrite, message) }
  package static func scan(_ message: String) -> Hazard { Hazard(.scan, message) }
  package static func backfill(_ message: String) -> Hazard { Hazard(.backfill, message) }
}
