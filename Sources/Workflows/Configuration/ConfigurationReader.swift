import CatalogModel
import Diagnostics
import Linting
import Planning
import YAMLSyntax

/// Reads `plumb.yaml`, and says what is wrong with it.
struct ConfigurationReader {
  private(set) var configuration = Configuration()

  private static let keys = ["database_url", "scratch_url", "specs", "generated", "manage", "policy"]
  private static let environments = "environments"

  init(_ source: Source) {
    let yaml = parseYAML(source)
    for problem in yaml.diagnostics { report(problem) }
    guard let root = yaml.documents.first, !root.isNull else { return }
    if yaml.documents.count > 1 {
      report(.error("configuration.documents", "one document was expected", at: yaml.documents[1].span))
    }
    configuration.values = values(root, isRoot: true)
  }

  private mutating func values(_ node: YAMLNode, isRoot: Bool) -> Configuration.Values {
    var values = Configuration.Values()
    guard let entries = node.entries else {
      mismatch("a mapping of keys", node)
      return values
    }
    for entry in entries {
      switch entry.name {
      case "database_url": values.databaseURL = text(entry.value)
      case "scratch_url": values.scratchURL = text(entry.value)
      case "specs": values.specs = text(entry.value)
      case "generated": values.generated = text(entry.value)
      case "manage": readManage(entry.value, into: &values)
      case "policy": readPolicy(entry.value, into: &values)
      case Self.environments where isRoot: readEnvironments(entry.value)
      default: unknown(entry.key, among: Self.keys + (isRoot ? [Self.environments] : []))
      }
    }
    return values
  }

  private mutating func readManage(_ node: YAMLNode, into values: inout Configuration.Values) {
    guard !node.isNull else { return }
    guard let entries = node.entries else {
      return mismatch("a mapping with `schemas`, `exclude`, `owners`, `grants`, or `roles`", node)
    }
    for entry in entries {
      switch entry.name {
      case "schemas": values.schemas = texts(entry.value)
      case "exclude": values.exclude = texts(entry.value)
      case "owners": values.owners = flag(entry.value)
      case "grants": values.grants = flag(entry.value)
      case "roles": values.roles = flag(entry.value)
      default: unknown(entry.key, among: ["schemas", "exclude"] + Managed.words)
      }
    }
  }

  private mutating func readPolicy(_ node: YAMLNode, into values: inout Configuration.Values) {
    guard !node.isNull else { return }
    guard let entries = node.entries else { return mismatch("a mapping with `hazards` or `lints`", node) }
    for entry in entries {
      switch entry.name {
      case "hazards":
        values.hazards = rules(entry.value, for: Hazard.ID.allCases.map(\.rawValue)) { $0.hazardRule($1) }
          .reduce(into: [:]) {
            rules,
            rule in Hazard.ID(rawValue: rule.key).map { rules[$0] = rule.value }
          }
      case "lints":
        values.lints = rules(entry.value, for: LintRule.all.map(\.id)) { $0.level($1, LintRule.Level.self) }
      default: unknown(entry.key, among: ["hazards", "lints"])
      }
    }
  }

  /// What is said of names that are known.
  private mutating func rules<Rule>(
    _ node: YAMLNode,
    for names: [String],
    _ read: (inout ConfigurationReader, YAMLNode) -> Rule?
  ) -> [String: Rule] {
    guard !node.isNull else { return [:] }
    guard let entries = node.entries else {
      mismatch("a mapping from names to levels", node)
      return [:]
    }
    var rules: [String: Rule] = [:]
    for entry in entries {
      if names.contains(entry.name) {
        rules[entry.name] = read(&self, entry.value)
      } else {
        unknown(entry.key, among: names)
      }
    }
    return rules
  }

  /// A level, or one with the number of rows from which it holds.
  private mutating func hazardRule(_ node: YAMLNode) -> HazardPolicy.Rule? {
    guard let entries = node.entries else {
      return level(node, HazardPolicy.Level.self).map { HazardPolicy.Rule($0) }
    }
    var rule: HazardPolicy.Rule?
    var rows = 0
    for entry in entries {
      switch entry.name {
      case "level": rule = level(entry.value, HazardPolicy.Level.self).map { HazardPolicy.Rule($0) }
      case "rows":
        if let number = entry.value.scalarText.flatMap({ Int($0.replacing("_", with: "")) }), number >= 0 {
          rows = number
        } else {
          mismatch("a number of rows", entry.value)
        }
      default: unknown(entry.key, among: ["level", "rows"])
      }
    }
    if rule == nil { mismatch("a `level`", node) }
    rule?.rows = rows
    return rule
  }

  private mutating func level<Level>(_ node: YAMLNode, _ type: Level.Type) -> Level?
  where Level: RawRepresentable<String> & CaseIterable {
    if let level = node.scalarText.flatMap({ Level(rawValue: $0) }) { return level }
    mismatch("one of " + Level.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", "), node)
    return nil
  }

  private mutating func readEnvironments(_ node: YAMLNode) {
    guard !node.isNull else { return }
    guard let entries = node.entries else { return mismatch("a mapping of environments by name", node) }
    for entry in entries {
      let isEmpty = entry.value.isNull
      configuration.environments[entry.name] =
        isEmpty ? Configuration.Values() : values(entry.value, isRoot: false)
    }
  }

  private mutating func text(_ node: YAMLNode) -> Configuration.Entry? {
    guard !node.isNull else { return nil }
    guard let text = node.scalarText else {
      mismatch("a text", node)
      return nil
    }
    return Configuration.Entry(text: text, span: node.span)
  }

  private mutating func flag(_ node: YAMLNode) -> Bool? {
    switch node.scalarText {
    case "true": return true
    case "false": return false
    default:
      mismatch("true or false", node)
      return nil
    }
  }

  /// A list of texts; the brackets may be left out around one.
  private mutating func texts(_ node: YAMLNode) -> [String]? {
    guard !node.isNull else { return nil }
    guard let items = node.items else { return text(node).map { [$0.text] } }
    return items.compactMap { text($0)?.text }
  }

  private mutating func mismatch(_ expected: String, _ node: YAMLNode) {
    report(.error("configuration.value", "expected \(expected)", at: node.span))
  }

  private mutating func unknown(_ key: YAMLNode, among known: [String]) {
    let name = key.scalarText ?? ""
    let near = nearestNames(to: name, in: known, limit: 1).first
    report(
      .error(
        "configuration.unknown-key",
        "there is no key `\(name)` here",
        at: key.span,
        notes: near.map { ["did you mean `\($0)`?"] } ?? [
          "the keys are " + known.map { "`\($0)`" }.joined(separator: ", ")
        ]
      )
    )
  }

  /// Takes a diagnostic; a line that may hold a password is named and not shown.
  private mutating func report(_ diagnostic: Diagnostic) {
    var diagnostic = diagnostic
    if let span = diagnostic.span {
      let line = span.source.line(span.start.line)
      if line.contains("@") || line.contains("password") {
        diagnostic.message = "\(span): \(diagnostic.message)"
        diagnostic.span = nil
        diagnostic.secondary = []
        diagnostic.fixIts = []
      }
    }
    configuration.diagnostics.append(diagnostic)
  }
}
