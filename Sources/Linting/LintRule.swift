import CatalogModel
import Diagnostics

/// Something that is allowed, but is seldom what people want in the long run.
package struct LintRule: Sendable {
  /// What of an object is not as the rule has it.
  struct Finding {
    let message: String
    /// The key of the spec that it is about; nil where that is the object itself.
    var property: String?
    /// What to write instead.
    let note: String
  }

  /// How much a rule matters to people: `error` stops `validate` and `plan`, and `off` looks for nothing.
  package enum Level: String, Sendable, CaseIterable {
    case error, warning, note, off

    /// As diagnostics say it; nil for what is not looked for.
    var severity: Diagnostic.Severity? { Diagnostic.Severity(rawValue: rawValue) }
  }

  /// What plumb.yaml and `allow` call it.
  package let id: String
  /// What is wrong with what it finds, in a line.
  package let title: String
  /// What happens in PostgreSQL where nobody keeps it.
  package let reason: String
  /// What to do instead, and when not to.
  package let remedy: String
  /// How much it matters where nobody has said so.
  package let level: Level
  /// The kind of object that it is about.
  let kind: Kind
  private let look: @Sendable (any CatalogObject, LintedSchema) -> Finding?

  init<Object: CatalogObject>(
    _ id: String,
    _ title: String,
    reason: String,
    remedy: String,
    level: Level = .warning,
    in type: Object.Type,
    _ look: @escaping @Sendable (Object, LintedSchema) -> Finding?
  ) {
    (self.id, self.title, self.reason, self.remedy, self.level) = (id, title, reason, remedy, level)
    kind = Object.kind
    self.look = { object, schema in (object as? Object).flatMap { look($0, schema) } }
  }

  /// What is not as it should be in an object of the rule's kind.
  func finding(in object: any CatalogObject, of schema: LintedSchema) -> Finding? { look(object, schema) }

  /// All rules, those on types first.
  package static let all = types + keys + tables + access
}
