import Diagnostics
import SQLText
import CatalogModel
import Diffing
import Planning
import Workflows

extension PlanView {
  var json: String { JSON.document(members) }

  /// What a document about the plan holds besides the version.
  var members: [(String, JSON)] {
    [
      ("database", .string(target.name)),
      ("server", .string(target.version.description)),
      ("from", .string(plan.from.description)),
      ("to", .string(plan.to.description)),
      ("compared", .number(compared)),
      ("unmanaged", .number(hidden)),
      ("unmodelled", unmodelled.json),
      (
        "deprecations",
        .array(deprecations.map { .object($0.address.json + [("message", .string($0.message))]) })
      ),
      ("transactions", .array(plan.transactions.map(json))),
      ("differences", .array(differences.map(json))),
      ("hazards", .array(plan.dangers.map(\.json))),
      ("relations", .array(sizes.sorted { $0.key < $1.key }.map { json($0.key, $0.value) })),
      (
        "decisions",
        .array(
          summary.lookAlikes.map {
            .object([("dropped", .object($0.dropped.json)), ("created", .object($0.created.json))])
          }
        )
      ),
      ("savedTo", JSON(savedTo)),
    ]
  }

  private func json(_ transaction: Plan.Transaction) -> JSON {
    .object([
      ("isBlock", .bool(transaction.isBlock)),
      (
        "steps",
        .array(
          transaction.steps.map { step in
            .object(
              [("action", .string(step.action.rawValue))] + step.address.json + [
                ("former", JSON(step.former?.label)),
                ("reason", JSON(step.reason)),
                ("facts", json(step.facts)),
                ("statements", .array(step.statements.map { .string($0.sql.text) })),
              ]
            )
          }
        )
      ),
    ])
  }

  private func json(_ facts: Facts) -> JSON {
    .object([
      (
        "locks",
        .array(
          facts.locks.sorted { $0.key < $1.key }.map { relation, mode in
            .object([
              ("relation", .string(relation.description)), ("mode", .string(mode.sql)),
              ("blocks", JSON(mode.blocked)),
            ])
          }
        )
      ),
      ("scans", .array(facts.scans.sorted().map { .string($0.description) })),
      ("rewrites", .array(facts.rewrites.sorted().map { .string($0.description) })),
    ])
  }

  private func json(_ relation: Relation, _ size: RelationSize) -> JSON {
    .object([
      ("relation", .string(relation.description)), ("rows", .number(size.rows)),
      ("bytes", .number(size.bytes)),
    ])
  }

  private func json(_ difference: Difference) -> JSON {
    .object(
      difference.address.json + [
        ("difference", .string(difference.word)),
        (
          "properties",
          .array(
            difference.properties.map { property in
              .object([
                ("name", .string(property.name)), ("live", JSON(property.from)), ("specs", JSON(property.to)),
              ])
            }
          )
        ),
      ]
    )
  }
}

extension Plan.Danger {
  var needsConsent: Bool { hazard.id.needsConsent }

  var json: JSON {
    .object(
      [("id", .string(hazard.id.rawValue))] + address.json + [
        ("message", .string(hazard.message)),
        ("needsConsent", .bool(needsConsent)),
        ("accept", .string(acceptance)),
      ]
    )
  }
}
