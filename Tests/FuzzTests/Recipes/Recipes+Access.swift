import CatalogModel
import ObjectKinds

extension Recipes {
  private static let defaults: [Row] = [
    privileges("tables", "select", "insert", "trigger"), privileges("sequences", "usage", "select"),
    privileges("routines", "execute"), privileges("types", "usage"),
  ]

  private static func privileges(_ key: String, _ privileges: String...) -> Row {
    Row(key) { _, dice in
      .map(
        dice.some(["shop_app", "shop_reporting"], atMost: 2).map { role in
          Node.Entry(
            key: .text([.literal(role)]),
            value: .list(dice.some(privileges).map { .text([.literal($0)]) })
          )
        }
      )
    }
  }

  private static func expression(_ key: String) -> Row {
    Row(key) { scene, dice in
      guard let column = dice.pick(scene.siblings(Column.kind)) else { return "true" }
      return dice.pick("\(identifier: column.id) is not null", "current_user = 'x'", "true")
    }
  }

  static let access = [
    Recipe(
      Policy.kind,
      weight: 5,
      rows: [
        Row(
          ["for", "using", "check"],
          required: true,
          together: { scene, dice in
            var body: [String: Node] = ["for": dice.pick("all", "select", "update", "delete", "insert")]
            let keys =
              body["for"] == "insert" ? ["check"] : body["for"] == "all" ? ["using", "check"] : ["using"]
            for key in keys { body.merge(expression(key).make(scene, &dice) ?? [:]) { $1 } }
            return body
          }
        ),
        Row("permissive") { _, _ in .flag(false) },
        Row("to") { _, dice in
          .list(dice.some(["shop_app", "shop_reporting", "Odd \"Role\""]).map { .text([.literal($0)]) })
        },
        .comment,
      ],
      site: { world, dice in
        let tables = world.of(Table.kind).filter {
          ["plain", "parts", "typed"].contains($0.traits["flavor"])
        }
        return dice.pick(tables).map { Site(prefix: "po", parent: $0.id) }
      }
    ),
    Recipe(
      Publication.kind,
      weight: 3,
      rows: [
        Row(
          ["all_tables", "tables", "schemas"],
          together: { scene, dice in
            if dice.chance(15) { return ["all_tables": .flag(true)] }
            if dice.chance(20), let schema = dice.pick(scene.earlier(Schema.kind)) {
              return ["schemas": .list(["\(exact: schema.id)"])]
            }
            let tables = scene.earlier(Table.kind).filter {
              ["plain", "parts"].contains($0.traits["flavor"]) && $0.body["unlogged"] == nil
            }
            guard !tables.isEmpty else { return nil }
            return ["tables": .list(dice.some(tables).map { table in published(table, scene, &dice) })]
          }
        ),
        Row("publish") { _, dice in
          .list(dice.some(["insert", "update", "delete", "truncate"]).map { .text([.literal($0)]) })
        },
        .flag("via_root"), .comment,
      ],
      site: placeInDatabase("pub")
    ),
    Recipe(
      EventTrigger.kind,
      weight: 3,
      rows: [
        .choice("event", required: true, "ddl_command_start", "ddl_command_end", "sql_drop"),
        Row("function", required: true) { scene, dice in
          dice.pick(scene.earlier(Function.kind).filter { $0.traits["shape"] == "event" }).map {
            "\(dotted: $0.id)"
          }
        },
        .choice("tags", ["CREATE TABLE"], ["drop table", "ALTER TABLE"]),
        .choice("enabled", "disabled", "always"), .comment,
      ],
      site: { world, _ in
        let isPossible = world.of(Function.kind).contains { $0.traits["shape"] == "event" }
        return isPossible ? Site(prefix: "ev") : nil
      }
    ),
    Recipe(
      GlobalDefaultPrivileges.kind,
      weight: 1,
      renames: false,
      rows: defaults + [privileges("schemas", "usage", "create")],
      site: oneOf("shop_owner", "postgres")
    ),
    Recipe(
      SchemaDefaultPrivileges.kind,
      weight: 2,
      renames: false,
      rows: defaults,
      site: { world, dice in
        guard let schema = dice.pick(world.of(Schema.kind)), world.claim("defaults in \(schema.id)") else {
          return nil
        }
        return Site(prefix: "", schema: schema.id, name: dice.pick("shop_owner", "postgres"))
      }
    ),
  ]

  /// One table of a publication, maybe not all of it.
  private static func published(_ table: Piece, _ scene: Scene, _ dice: inout Dice) -> Node {
    let columns = scene.world.children(of: table.id, Column.kind).filter {
      $0.id < scene.piece.id && $0.body["generated"] == nil
    }
    switch dice.roll(4) {
    case 0 where !columns.isEmpty && table.traits["flavor"] == "plain":
      return ["table": "\(dotted: table.id)", "columns": .list(dice.some(columns).map { "\(exact: $0.id)" })]
    case 1:
      guard let column = columns.first(where: { ColumnFamily.of($0) == .integer }),
        table.traits["flavor"] == "plain"
      else { break }
      return ["table": "\(dotted: table.id)", "where": "\(identifier: column.id) > \(dice.number(1...9))"]
    default: break
    }
    return "\(dotted: table.id)"
  }
}
