package import CatalogModel
package import Diagnostics
import ObjectKinds
import SQLText

/// Looks for what is allowed and yet doubtful.
package struct Linter: Sendable {
  private let rules: [Kind: [(rule: LintRule, severity: Diagnostic.Severity)]]

  /// - Parameter levels: How much each rule matters, where people have said so.
  package init(levels: [String: LintRule.Level] = [:]) {
    var rules: [Kind: [(rule: LintRule, severity: Diagnostic.Severity)]] = [:]
    for rule in LintRule.all {
      guard let severity = (levels[rule.id] ?? rule.level).severity else { continue }
      rules[rule.kind, default: []].append((rule, severity))
    }
    self.rules = rules
  }

  /// What is doubtful about some objects, and about what is said of rules there.
  ///
  /// - Parameters:
  ///   - catalog: All objects, with what specs say of those that are looked at.
  ///   - isConcerned: Whether an object is looked at; the tables of those that are count as a whole.
  /// - Returns: The findings, in the order of the files.
  package func findings(
    in catalog: Catalog,
    at isConcerned: (ObjectAddress) -> Bool = { _ in true }
  ) -> [Diagnostic] {
    let concerned = catalog.addresses.filter(isConcerned)
    let tables = Set(concerned.map { $0.names.count > 2 ? $0.parent(Table.kind) : $0 })
    let addresses = catalog.addresses.filter {
      isConcerned($0) || $0.names.count > 2 && tables.contains($0.parent(Table.kind))
    }
    let schema = LintedSchema(catalog, tables: tables)
    var findings: [Diagnostic] = []
    var used: Set<Allowance> = []
    for address in addresses.sorted() {
      guard let rules = rules[address.kind], let object = catalog[address],
        !([address] + object.parents).contains(where: { catalog.annotations[$0]?.isExternal == true })
      else { continue }
      for (rule, severity) in rules {
        guard let finding = rule.finding(in: object, of: schema) else { continue }
        let allowances = speakers(for: object).map { Allowance(address: $0, rule: rule.id) }.filter {
          catalog.annotations[$0.address]?.allowances[$0.rule] != nil
        }
        guard allowances.isEmpty else {
          used.formUnion(allowances)
          continue
        }
        findings.append(
          diagnostic(finding, rule, severity, catalog.annotations[address], of: object, in: catalog)
        )
      }
    }
    let said = addresses.flatMap { address in
      (catalog.annotations[address]?.allowances ?? [:]).keys.map { Allowance(address: address, rule: $0) }
    }
    return findings
      + said.filter { !used.contains($0) }.sorted { $0.rule < $1.rule }.compactMap {
        mistake($0, catalog.annotations[$0.address])
      }
  }

  /// What a spec says of a rule at one object.
  private struct Allowance: Hashable {
    let address: ObjectAddress
    let rule: String
  }

  /// The objects at which a spec may say that a rule is not meant for another.
  private func speakers(for object: any CatalogObject) -> [ObjectAddress] {
    var speakers = [object.address] + object.parents
    let columns: [ObjectAddress] =
      switch object {
      case let key as ForeignKey: key.columns.map { object.address.parent(Table.kind).child(Column.kind, $0) }
      case let key as PrimaryKey: key.columns.map { object.address.parent(Table.kind).child(Column.kind, $0) }
      default: []
      }
    speakers += columns
    return speakers
  }

  private func diagnostic(
    _ finding: LintRule.Finding,
    _ rule: LintRule,
    _ severity: Diagnostic.Severity,
    _ annotation: Annotation?,
    of object: any CatalogObject,
    in catalog: Catalog
  ) -> Diagnostic {
    let span =
      finding.property.flatMap { annotation?.valueSpans[$0] ?? annotation?.keySpans[$0] } ?? annotation?.span
    let place = span ?? speakers(for: object).lazy.compactMap { catalog.annotations[$0]?.span }.first
    return Diagnostic(
      id: "lint.\(rule.id)",
      severity: severity,
      message: finding.message,
      span: place,
      notes: [
        finding.note, "if it is meant so: `allow: {\(rule.id): the reason}`; more: plumb explain \(rule.id)",
      ]
    )
  }

  /// What is wrong with what a spec says of a rule, where nothing was found.
  private func mistake(_ allowance: Allowance, _ annotation: Annotation?) -> Diagnostic? {
    let span = annotation?.allowances[allowance.rule]?.span ?? annotation?.span
    guard LintRule.all.contains(where: { $0.id == allowance.rule }) else {
      let ids = LintRule.all.map { $0.id }
      let near = nearestNames(to: allowance.rule, in: ids, limit: 1).first
      return .error(
        "lint.unknown-rule",
        "there is no rule `\(allowance.rule)`",
        at: span,
        notes: [near.map { "did you mean `\($0)`?" } ?? "the rules are \(ids.joined(separator: ", "))"]
      )
    }
    guard rules.values.contains(where: { $0.contains { $0.rule.id == allowance.rule } }) else { return nil }
    return .warning(
      "lint.unneeded-allowance",
      "nothing of \(allowance.address) is against `\(allowance.rule)`, which needs no `allow` then",
      at: span
    )
  }
}
