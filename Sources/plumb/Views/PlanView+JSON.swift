import Diagnostics
import SQLText
import CatalogModel
import Diagnostics
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
      ("transactions", .array(transactions(of: plan, down?.undos ?? []))),
      ("down", downJSON),
      ("differences", .array(differences.map(json))),
      ("hazards", .array(risks.map(\.json))),
      ("lints", DiagnosticRenderer.array(lints)),
      ("relations", .array(sizes.sorted { $0.key < $1.key }.map { json($0.key, $0.value) })),
      (
        "decisions",
        .array(
          summary.lookAlikes.map {
            .object([("dropped", .object($0.dropped.json)), ("created", .object($0.created.json))])
          }
        )
      ),
      ("unfinished", JSON(unfinished?.description)),
      ("savedTo", JSON(savedTo)),
    ]
  }

  private var downJSON: JSON {
    guard let down else { return .null }
    return .object([
      ("obstacle", JSON(down.obstacle)),
      ("transactions", .array(transactions(of: down.plan, []))),
    ])
  }

  private func transactions(of plan: Plan, _ undos: [DownPlan.Undo]) -> [JSON] {
    var first = 0
    return plan.transactions.map { transaction in
      let range = first..<first + transaction.steps.count
      first = range.upperBound
      return json(transaction, undos.count >= range.upperBound ? undos[range].map(\.json) : [])
    }
  }

  private func json(_ transaction: Plan.Transaction, _ undos: [JSON]) -> JSON {
    .object([
      ("isBlock", .bool(transaction.isBlock)),
      (
        "steps",
        .array(
          transaction.steps.enumerated().map { index, step in
            .object(
              [("action", .string(step.action.rawValue))] + step.address.json + [
                ("former", JSON(step.former?.label)),
                ("reason", JSON(step.reason)),
                ("facts", json(step.facts)),
                ("undo", undos.isEmpty ? .null : undos[index]),
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

extension DownPlan.Undo {
  var json: JSON {
    let (word, reasons): (String, [String]) =
      switch outcome {
      case .reversible: ("reversible", [])
      case .lossy(let losses): ("lossy", losses)
      case .irreversible(let reason): ("irreversible", [reason])
      }
    return .object([
      ("outcome", .string(word)),
      ("steps", .array(steps.map { .number($0) })),
      ("reasons", .array(reasons.map { .string($0) })),
    ])
  }
}

extension HazardPolicy.Risk {
  var json: JSON {
    .object(
      [("id", .string(danger.hazard.id.rawValue))] + danger.address.json + [
        ("message", .string(danger.hazard.message)),
        ("level", .string(level.rawValue)),
        ("needsConsent", .bool(level == .consent)),
        ("accept", .string(danger.acceptance)),
      ]
    )
  }
}
