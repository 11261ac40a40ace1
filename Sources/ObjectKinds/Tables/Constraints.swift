import CatalogModel
import SQLText

/// What the constraints of tables have in common.
enum Constraints {
  /// The kinds that PostgreSQL rebuilds by itself when the type of one of their columns changes.
  static let rebuiltWithColumns: Set<Kind> = [PrimaryKey.kind, Unique.kind, Check.kind, Exclusion.kind]

  /// The beginning of every constraint's definition, empty where PostgreSQL is to choose the name.
  static func prefix(_ address: ObjectAddress) -> SQL {
    address.name.isUnnamed ? "" : "CONSTRAINT \(address.name) "
  }

  static func add(_ definition: SQL, to address: ObjectAddress) -> Statement {
    "ALTER TABLE \(address.relation) ADD \(definition)"
  }

  /// Adds a constraint that has to hold of all rows; online, they are checked after it was added.
  ///
  /// - Parameters:
  ///   - clauses: What stands behind the name of the constraint.
  ///   - address: The constraint.
  ///   - precheck: What is asked about the rows beforehand.
  ///   - suitsPartitioned: Whether a partitioned table may have it before all rows are checked.
  /// - Returns: The statement, with its online form.
  static func addChecked(
    _ clauses: SQL,
    to address: ObjectAddress,
    precheck: Precheck?,
    suitsPartitioned: Bool
  ) -> Statement {
    var statement = add("\(prefix(address))\(clauses)", to: address)
    statement.precheck = precheck
    let interim = address.renamed(to: interimName(of: address.name))
    func addition(as address: ObjectAddress) -> [Statement] {
      let addition = add("\(prefix(address))\(clauses) NOT VALID", to: address)
      return [
        address == interim ? addition.interim(removedBy: interimRemoval(of: address)) : addition,
        validation(of: address).alone,
      ]
    }
    statement.online = OnlineForm(
      addition(as: address),
      suitsPartitioned: suitsPartitioned,
      replacement: OnlineForm.Replacement(
        building: addition(as: interim),
        taking: rename(interim, to: address.name),
        isGuard: false
      )
    )
    return statement
  }

  /// Checks the rows that were there before a constraint.
  static func validation(of address: ObjectAddress) -> Statement {
    var statement: Statement = "ALTER TABLE \(address.relation) VALIDATE CONSTRAINT \(address.name)"
    statement.online = OnlineForm([statement.alone], suitsPartitioned: true)
    return statement
  }

  static func drop(_ address: ObjectAddress) -> [Statement] {
    ["ALTER TABLE \(address.relation) DROP CONSTRAINT \(address.name)"]
  }

  static func rename(_ address: ObjectAddress, to name: Identifier) -> [Statement] {
    ["ALTER TABLE \(address.relation) RENAME CONSTRAINT \(address.name) TO \(name)"]
  }

  /// What COMMENT ON calls a constraint.
  static func commentTarget(_ address: ObjectAddress) -> SQL {
    "CONSTRAINT \(address.name) ON \(address.relation)"
  }

  /// The head of a catalog query over constraints: OID, sub-id, position, and names.
  static let head: SQL = "SELECT con.oid, 0, 0, n.nspname, c.relname, con.conname, d.description"

  /// The tables of a catalog query over constraints of one type.
  static func source(_ type: SQL, joining joins: SQL = "") -> SQL {
    """
      FROM pg_constraint con
      JOIN pg_class c ON c.oid = con.conrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace\(joins)
      LEFT JOIN pg_description d
        ON d.objoid = con.oid AND d.classoid = 'pg_constraint'::regclass AND d.objsubid = 0
     WHERE con.contype = \(type) AND c.relkind IN ('r', 'p', 'f') AND con.conparentid = 0 AND con.coninhcount = 0 AND \(Schemas.areUsers("n"))
    """
  }

  /// Whether a constraint of the query is yet to be checked; one that is not enforced never will be.
  static func isNotValid(_ server: ServerVersion) -> SQL {
    server.major >= 18 ? "NOT con.convalidated AND con.conenforced" : "NOT con.convalidated"
  }

  /// Whether a constraint of the query is enforced, which those of older servers are.
  static func isEnforced(_ server: ServerVersion) -> SQL { server.major >= 18 ? "con.conenforced" : "true" }

  /// Whether the last column of a constraint of the query is a period of time, which older servers don't know.
  static func isTemporal(_ server: ServerVersion) -> SQL { server.major >= 18 ? "con.conperiod" : "false" }

  /// What is not enforced has not been checked either, and is not about to be.
  static func check(isEnforced: Bool, isNotValid: Bool) throws(FieldMismatch) {
    guard !isEnforced, isNotValid else { return }
    throw FieldMismatch(
      "a constraint that is not `enforced` is never checked",
      at: nil,
      note: "remove `not_valid`"
    )
  }

  /// The names, as a JSON array, of the columns of a relation that an array of numbers stands for.
  static func columnNames(of relation: SQL, _ numbers: SQL) -> SQL {
    """
    CASE WHEN array_length(\(numbers), 1) = 1
         THEN json_build_array((SELECT a.attname FROM pg_attribute a
                                 WHERE a.attrelid = \(relation) AND a.attnum = (\(numbers))[1]))
         ELSE (SELECT json_agg(a.attname ORDER BY k.position)
                 FROM unnest(\(numbers)) WITH ORDINALITY AS k(number, position)
                 JOIN pg_attribute a ON a.attrelid = \(relation) AND a.attnum = k.number) END
    """
  }

  /// The name that PostgreSQL makes for an object of a table's columns: both parts are cut evenly to fit 63 bytes.
  static func defaultName(_ table: Identifier, _ columns: [Identifier], _ suffix: String) -> Identifier {
    let overhead = suffix.utf8.count + (columns.isEmpty ? 1 : 2)
    var first = Array(table.name.utf8)
    var second = Array(columns.map(\.name).joined(separator: "_").utf8)
    while first.count + second.count + overhead > 63 {
      if first.count > second.count { first.removeLast() } else { second.removeLast() }
    }
    let parts = [clipped(first)] + (columns.isEmpty ? [] : [clipped(second)]) + [suffix]
    return Identifier(parts.joined(separator: "_"))
  }

  /// What an object is called until the one that it replaces is gone.
  static func interimName(of name: Identifier) -> Identifier { defaultName(name, [], "plumb_new") }

  /// Takes a constraint away that may be there no more.
  static func interimRemoval(of address: ObjectAddress) -> SQL {
    "ALTER TABLE IF EXISTS \(address.relation) DROP CONSTRAINT IF EXISTS \(address.name)"
  }

  /// The names that PostgreSQL gives the columns of an index on these: a second one gets a number.
  static func indexColumnNames(_ columns: [Identifier]) -> [Identifier] {
    columns.reduce(into: []) { names, column in
      var (name, number) = (column, 1)
      while names.contains(name) {
        name = Identifier(clipped(Array(column.name.utf8.prefix(63 - "\(number)".utf8.count))) + "\(number)")
        number += 1
      }
      names.append(name)
    }
  }

  /// The text without the remains of a character that was cut in two.
  private static func clipped(_ bytes: [UInt8]) -> String {
    var bytes = bytes
    while String(validating: bytes, as: UTF8.self) == nil { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
