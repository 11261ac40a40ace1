package import CatalogModel
import SQLText

/// The options of something that stands for data elsewhere: `OPTIONS (host 'db1', password '...')`.
///
/// What is secret stands in specs as the name of an environment variable, `${WAREHOUSE_PASSWORD}`, and of what a
/// database holds, no more is ever read than that it is there.
package struct ForeignOptions: PropertyValue {
  package var options: OrderedMap<String>

  package init(_ options: OrderedMap<String> = OrderedMap()) { self.options = options }

  package init(_ field: Field) throws(FieldMismatch) {
    options = try OrderedMap(field)
    for entry in field.entries ?? [] where ForeignOptions.isSecret(entry.key) {
      guard ForeignOptions.variable(entry.value.text ?? "") == nil else { continue }
      throw FieldMismatch(
        "a secret is never written in a spec",
        at: entry.value.span,
        note: "name an environment variable that holds it, as in `\(entry.key): ${REMOTE_PASSWORD}`"
      )
    }
  }

  package var field: Field { options.field }
  package static var shape: Shape { .map(.text) }
  package var isEmpty: Bool { options.isEmpty }

  /// Two secrets are equal, since neither is known.
  package static func == (left: ForeignOptions, right: ForeignOptions) -> Bool {
    left.options.pairs.count == right.options.pairs.count
      && left.options.pairs.allSatisfy { pair in
        right.options[pair.key].map { isSecret(pair.key) || $0 == pair.value } ?? false
      }
  }

  /// The options as a catalog query returns them, by their names, each secret as a variable named after its owner.
  static func query(_ options: SQL, of owner: SQL) -> SQL {
    """
    CASE WHEN \(options) IS NOT NULL THEN
             (SELECT json_object_agg(o.option_name,
                       CASE WHEN o.option_name ~* '\(pattern)' AND o.option_value !~ '^[$][{][A-Za-z_][A-Za-z0-9_]*[}]$'
                            THEN '${' || regexp_replace(upper(regexp_replace(\(owner) || '_' || o.option_name, '[^A-Za-z0-9_]', '_', 'g')), '^(?=[0-9])', '_') || '}'
                            ELSE o.option_value END ORDER BY o.option_name COLLATE "C")
                FROM pg_options_to_table(\(options)) AS o) END
    """
  }

  private static let words = [
    "password", "passwd", "passphrase", "secret", "token", "credential", "access_key", "api_key",
    "private_key",
  ]
  private static let pattern = SQL(verbatim: words.joined(separator: "|"))

  private static func isSecret(_ name: String) -> Bool {
    let name = name.lowercased()
    return words.contains { name.contains($0) }
  }

  /// The variable that a value stands for, if it does.
  private static func variable(_ value: String) -> String? {
    guard value.hasPrefix("${"), value.hasSuffix("}") else { return nil }
    let name = value.dropFirst(2).dropLast()
    let isName = name.utf8.allSatisfy { byte in
      byte == UInt8(ascii: "_") || Character(UnicodeScalar(byte)).isLetter
        || Character(UnicodeScalar(byte)).isNumber
    }
    return isName && name.first?.isNumber == false ? String(name) : nil
  }

  /// The variables that the options take their secrets from.
  private var variables: [String] {
    options.pairs.compactMap { ForeignOptions.isSecret($0.key) ? ForeignOptions.variable($0.value) : nil }
  }

  /// The clause with which something is created, empty where there is nothing to say.
  var clause: SQL {
    options.isEmpty
      ? "" : "OPTIONS (\(options.pairs.map { "\(Identifier($0.key)) \(Literal($0.value))" as SQL }))"
  }

  /// The clause that leads from other options to these.
  func change(from old: ForeignOptions) -> SQL {
    let gone = old.options.pairs.filter { options[$0.key] == nil }.map { "DROP \(Identifier($0.key))" as SQL }
    let changed = options.pairs.compactMap { pair -> SQL? in
      guard let former = old.options[pair.key] else {
        return "ADD \(Identifier(pair.key)) \(Literal(pair.value))"
      }
      guard former != pair.value, !ForeignOptions.isSecret(pair.key) else { return nil }
      return "SET \(Identifier(pair.key)) \(Literal(pair.value))"
    }
    return "OPTIONS (\(gone + changed))"
  }

  /// A statement in which the options are named, whose secrets are filled in when it runs.
  func statement(_ sql: SQL) -> Statement {
    var statement = Statement(sql)
    statement.variables = variables.filter { sql.text.contains("'${\($0)}'") }
    return statement
  }
}
