import CatalogModel
import ObjectKinds

/// Types whose values PostgreSQL takes for each other's, so that a column may change from one to another.
enum ColumnFamily: String, CaseIterable {
  case integer, numeric, text, time, boolean, json, uuid, integers, enumeration, composite, range, base

  /// One of its types.
  func type(_ scene: Scene, _ dice: inout Dice) -> Node? {
    switch self {
    case .integer:
      if dice.chance(15), let domain = domain("integer", scene, &dice) { return domain }
      return dice.pick("integer", "bigint", "integer", "int4", "int8", "smallint")
    case .numeric: return dice.pick("numeric", "numeric(12,2)", "double precision", "real", "float8")
    case .text:
      if dice.chance(15), let domain = domain("text", scene, &dice) { return domain }
      return dice.pick("text", "varchar(40)", "text", "varchar", "character varying(63)")
    case .time: return dice.pick("timestamptz", "timestamp", "date", "timestamptz(3)")
    case .boolean: return dice.pick("boolean", "bool")
    case .json: return dice.pick("jsonb", "json", "jsonb")
    case .uuid: return "uuid"
    case .integers: return dice.pick("integer[]", "bigint[]", "text[]")
    case .enumeration: return made(scene)
    case .composite: return made(scene)
    case .range: return made(scene)
    case .base: return made(scene)
    }
  }

  /// The kind whose types it has, where those are none of the server's own.
  var kind: Kind? {
    switch self {
    case .enumeration: Enumeration.kind
    case .composite: CompositeType.kind
    case .range: RangeType.kind
    case .base: BaseType.kind
    default: nil
    }
  }

  private func made(_ scene: Scene) -> Node? {
    scene.piece.traits["type"].flatMap { Int($0) }.map { "\(sql: $0)" }
  }

  private func domain(_ family: String, _ scene: Scene, _ dice: inout Dice) -> Node? {
    dice.pick(scene.earlier(Domain.kind).filter { $0.traits["family"] == family }).map { "\(sql: $0.id)" }
  }

  /// A value that every type of the family has, as text.
  var text: String? {
    switch self {
    case .integer, .numeric, .text, .json, .base: "7"
    case .time: "2024-01-01"
    case .boolean: "true"
    case .uuid: "00000000-0000-0000-0000-000000000007"
    case .integers: "{7}"
    case .enumeration: "a"
    case .composite: nil
    case .range: "empty"
    }
  }

  static func of(_ column: Piece) -> ColumnFamily? { column.traits["family"].flatMap(ColumnFamily.init) }

  /// An expression for the value of a column's family.
  static func value(of column: Piece, in world: World) -> Node? { of(column)?.text.map { "'\($0)'" } }
}
