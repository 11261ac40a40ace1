import CatalogModel
import ObjectKinds

extension Recipes {
  /// Families whose values are equal or not, and come one after the other.
  private static let ordered: Set<ColumnFamily> = [.integer, .numeric, .text, .time, .uuid, .enumeration]

  private static func orderedColumns(_ table: Int, in world: World) -> [Piece] {
    world.children(of: table, Column.kind).filter { ColumnFamily.of($0).map(ordered.contains) == true }
  }

  /// A place in a table that has columns, if there is any; tables in parts keep their keys in every unique index.
  private static func inTable(_ prefix: String, unnamed: Int = 40, _ flavors: Set<String> = ["plain"])
    -> @Sendable (inout World, inout Dice) -> Site?
  {
    { world, dice in
      let tables = world.of(Table.kind).filter { table in
        table.traits["flavor"].map(flavors.contains) == true && !orderedColumns(table.id, in: world).isEmpty
      }
      guard let table = dice.pick(tables) else { return nil }
      return Site(
        prefix: prefix,
        parent: table.id,
        schema: table.schema,
        isUnnamed: dice.chance(unnamed)
      )
    }
  }

  private static let fillfactor = Row("storage") { _, dice in ["fillfactor": .number(dice.number(50...90))] }
  private static let deferrable = Row.choice("deferrable", .flag(true), "initially deferred")

  private static func included(besides key: String) -> Row {
    Row("include") { scene, dice in
      let used = scene.piece.body[key]?.uses ?? []
      let free = scene.siblings(Column.kind).filter { !used.contains($0.id) && ColumnFamily.of($0) != .json }
      return free.isEmpty ? nil : .list(dice.some(free, atMost: 2).map { "\(exact: $0.id)" })
    }
  }

  private static func keys(_ scene: Scene, _ dice: inout Dice, nullable: Bool) -> Node? {
    guard let table = scene.piece.parent else { return nil }
    let columns = orderedColumns(table, in: scene.world).filter {
      $0.id < scene.piece.id && (nullable || $0.body["nullable"] == nil && $0.body["generated"] == nil)
    }
    return columns.isEmpty ? nil : .list(dice.shuffled(dice.some(columns)).map { "\(exact: $0.id)" })
  }

  static let constraints = [
    Recipe(
      PrimaryKey.kind,
      weight: 12,
      rows: [
        Row("columns", required: true) { scene, dice in keys(scene, &dice, nullable: false) },
        included(besides: "columns"), fillfactor, deferrable, .comment, .indexComment,
      ],
      site: { world, dice in
        guard let site = inTable("pk")(&world, &dice), let table = site.parent else { return nil }
        return world.claim("key of \(table)") ? site : nil
      }
    ),
    Recipe(
      Unique.kind,
      weight: 5,
      rows: [
        Row("columns", required: true) { scene, dice in keys(scene, &dice, nullable: true) },
        included(besides: "columns"), fillfactor, deferrable, .flag("nulls_not_distinct"), .comment,
        .indexComment,
      ],
      site: inTable("u")
    ),
    Recipe(
      Check.kind,
      weight: 8,
      rows: [
        Row("expression", required: true) { scene, dice in
          guard let column = dice.pick(scene.siblings(Column.kind)) else { return nil }
          let name: Node = "\(identifier: column.id)"
          let bound = dice.number(1...6)
          switch ColumnFamily.of(column) {
          case .integer, .numeric:
            return dice.pick("\(name) > \(bound)", "\(name) between \(bound) and 700", "\(name) <> -\(bound)")
          case .text:
            return dice.pick(
              "length(\(name)) < 6\(bound)",
              "\(name) <> 'it''s \(bound)'",
              "\(name) ~ '^[^\(bound)]*$'"
            )
          case .time: return "\(name) > '1999-01-0\(bound)'"
          default: return "\(name) IS NOT NULL OR \(bound) > 0"
          }
        },
        .flag("not_valid"),
        Row("no_inherit") { scene, dice in
          scene.piece.parent.flatMap { scene.world[$0] }?.traits["flavor"] == "plain" ? .flag(true) : nil
        },
        Row("comment") { scene, dice in
          scene.piece.isUnnamed ? nil : .text([.literal(Names.comment(&dice))])
        },
      ],
      site: inTable("k", unnamed: 30, ["plain", "parts", "foreign", "heir"])
    ),
    Recipe(
      Exclusion.kind,
      weight: 3,
      rows: [
        Row("elements", required: true) { scene, dice in
          guard let table = scene.piece.parent else { return nil }
          let columns = orderedColumns(table, in: scene.world).filter { $0.id < scene.piece.id }
          guard let column = dice.pick(columns) else { return nil }
          return .list([["column": "\(exact: column.id)", "with": "="]])
        },
        Row("using", required: true) { _, _ in "btree" },
        Row("where") { scene, dice in
          dice.pick(scene.siblings(Column.kind)).map { "\(identifier: $0.id) IS NOT NULL" }
        },
        included(besides: "elements"), fillfactor, deferrable, .comment, .indexComment,
      ],
      site: inTable("x", unnamed: 20)
    ),
    Recipe(
      ForeignKey.kind,
      weight: 10,
      rows: [
        Row(
          ["columns", "references", "on_delete", "on_delete_columns", "on_update", "match"],
          required: true,
          together: { scene, dice in
            guard let parent = scene.piece.parent else { return nil }
            let keys = (scene.earlier(PrimaryKey.kind) + scene.earlier(Unique.kind)).filter {
              $0.body["columns"]?.uses.count == 1 && $0.body["deferrable"] == nil
            }
            guard let key = dice.pick(keys), let table = key.parent,
              let target = key.body["columns"]?.uses.first
            else { return nil }
            guard let family = scene.world[target].flatMap(ColumnFamily.of), family != .enumeration,
              family != .numeric
            else { return nil }
            let columns = scene.world.children(of: parent, Column.kind).filter {
              ColumnFamily.of($0) == family && $0.id < scene.piece.id && $0.body["generated"] == nil
                && $0.body["type"] == scene.world[target]?.body["type"]
            }
            guard let column = dice.pick(columns) else { return nil }
            var body: [String: Node] = [
              "columns": .list(["\(exact: column.id)"]),
              "references": ["table": "\(dotted: table)", "columns": .list(["\(exact: target)"])],
            ]
            if dice.chance(40) {
              body["on_delete"] = dice.pick("cascade", "restrict", "set null", "set default")
            }
            if dice.chance(20) {
              body["on_update"] = dice.pick("cascade", "restrict", "set null", "set default")
            }
            if dice.chance(20) { body["match"] = "full" }
            if body["on_delete"] == "set null", dice.chance(60) {
              body["on_delete_columns"] = .list(["\(exact: column.id)"])
            }
            return body
          }
        ),
        deferrable,
        Row("not_valid") { scene, _ in
          scene.piece.parent.flatMap { scene.world[$0] }?.traits["flavor"] == "plain" ? .flag(true) : nil
        },
        .comment,
      ],
      site: inTable("fk", unnamed: 40, ["plain", "parts"])
    ),
    Recipe(
      Index.kind,
      weight: 14,
      rows: [
        Row(
          ["columns", "using", "nulls_not_distinct"],
          required: true,
          together: { scene, dice in
            guard let table = scene.piece.parent else { return nil }
            let columns = orderedColumns(table, in: scene.world).filter { $0.id < scene.piece.id }
            guard let column = dice.pick(columns) else { return nil }
            switch dice.roll(8) {
            case 0: return ["columns": .list([["column": "\(exact: column.id)"]]), "using": "hash"]
            case 1: return ["columns": .list([["column": "\(exact: column.id)"]]), "using": "brin"]
            case 2 where ColumnFamily.of(column) == .text:
              let lower: Node = "lower(\(identifier: column.id))"
              guard !scene.piece.isUnnamed, dice.chance(50) else {
                return ["columns": .list([["expression": lower]])]
              }
              return ["columns": .list([["expression": lower, "statistics": .number(dice.number(0...9))]])]
            case 3 where ColumnFamily.of(column) == .integer:
              return [
                "columns": .list([
                  ["expression": "\(identifier: column.id) + \(dice.number(1...4))", "order": "desc"]
                ])
              ]
            case 4 where ColumnFamily.of(column) == .text && column.body["collation"] == nil:
              return ["columns": .list([["column": "\(exact: column.id)", "opclass": "text_pattern_ops"]])]
            case 5 where ColumnFamily.of(column) == .text:
              return [
                "columns": .list([["column": "\(exact: column.id)", "collation": "C", "nulls": "first"]])
              ]
            default:
              return [
                "columns": .list(
                  dice.shuffled(dice.some(columns)).map { column in
                    dice.chance(70)
                      ? ["column": "\(exact: column.id)"]
                      : [
                        "column": "\(exact: column.id)", "order": "desc", "nulls": dice.pick("first", "last"),
                      ]
                  }
                )
              ]
            }
          }
        ),
        Row(
          ["unique", "nulls_not_distinct"],
          together: { scene, dice in
            let isPlain = scene.piece.parent.flatMap { scene.world[$0] }?.traits["flavor"] == "plain"
            guard isPlain, scene.piece.body["using"] == nil else { return nil }
            return dice.chance(60)
              ? ["unique": .flag(true)] : ["unique": .flag(true), "nulls_not_distinct": .flag(true)]
          }
        ),
        Row("include") { scene, dice in
          guard scene.piece.body["using"] == nil else { return nil }
          return included(besides: "columns").make(scene, &dice)?["include"]
        },
        Row("where") { scene, dice in
          dice.pick(scene.siblings(Column.kind)).map { "\(identifier: $0.id) IS NOT NULL" }
        },
        Row("storage") { scene, dice in
          scene.piece.body["using"] == "brin" ? nil : ["fillfactor": .number(dice.number(50...90))]
        },
        .comment, .extensions,
      ],
      site: inTable("ix", unnamed: 35, ["plain", "parts", "heir"])
    ),
    Recipe(
      ExtendedStatistics.kind,
      weight: 4,
      rows: [
        Row(
          ["columns", "kinds"],
          required: true,
          together: { scene, dice in
            guard let table = scene.piece.parent else { return nil }
            let columns = orderedColumns(table, in: scene.world).filter {
              $0.id < scene.piece.id && $0.body["generated"] == nil
            }
            let chosen = dice.some(columns, atMost: 4)
            guard chosen.count > 1 else {
              guard let column = chosen.first, ColumnFamily.of(column) == .text else { return nil }
              return ["columns": .list(["lower(\(identifier: column.id))"])]
            }
            var body: [String: Node] = ["columns": .list(chosen.map { "\(identifier: $0.id)" })]
            if dice.chance(50) {
              body["kinds"] = .list(
                dice.some(["ndistinct", "dependencies", "mcv"], atMost: 2).map { .text([.literal($0)]) }
              )
            }
            return body
          }
        ),
        Row("target") { _, dice in .number(dice.number(1...100)) }, .comment,
        Row("schema") { scene, dice in dice.pick(scene.earlier(Schema.kind)).map { "\(exact: $0.id)" } },
      ],
      site: inTable("st", unnamed: 0, ["plain", "parts"])
    ),
  ]
}
