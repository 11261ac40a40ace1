import CatalogModel
import ObjectKinds

extension Recipes {
  /// A query over one or two relations, under names of its own for what it gives.
  private static func query(_ scene: Scene, _ dice: inout Dice) -> [String: Node]? {
    let relations = scene.earlier(Table.kind).filter { !scene.world.children(of: $0.id, Column.kind).isEmpty }
    let views = scene.earlier(View.kind) + scene.earlier(MaterializedView.kind)
    if dice.chance(25), let view = dice.pick(views) {
      return dice.chance(50)
        ? ["query": "select * from \(sql: view.id)"]
        : ["query": "select count(*) as \"n n\", \(dice.number(1...9)) as one from \(sql: view.id)"]
    }
    guard let table = dice.pick(relations) else { return nil }
    let columns = dice.some(
      scene.world.children(of: table.id, Column.kind).filter { $0.id < scene.piece.id },
      atMost: 4
    )
    guard !columns.isEmpty else { return nil }
    let names = Node.joined(columns.map { "\(identifier: $0.id)" }, by: ", ")
    let condition: Node = dice.chance(40) ? " where \(identifier: columns[0].id) is not null" : ""
    switch dice.roll(4) {
    case 0: return ["query": "select \(names) from \(sql: table.id) as q\(condition)"]
    case 1:
      let titles = columns.indices.map { Node.text([.literal("C \($0)")]) }
      return ["query": "select \(names) from \(sql: table.id)\(condition)", "columns": .list(titles)]
    case 2: return ["query": "select count(*) as n from \(sql: table.id)\(condition)"]
    default: return ["query": "select \(names) from \(sql: table.id)\(condition)"]
    }
  }

  private static let rights = Row.grants("select", "insert", "update", "delete")

  /// A comment on a column that has a name of the view's own.
  private static let columnComments = Row("column_comments") { scene, dice in
    scene.piece.body["columns"] == nil ? nil : ["C 0": .text([.literal(Names.comment(&dice))])]
  }

  /// Rights on a column that has a name of the view's own.
  private static let columnGrants = Row("column_grants") { scene, dice in
    guard scene.piece.body["columns"] != nil else { return nil }
    let grants = Row.grants("select", "references").make(scene, &dice)?["grants"]
    return grants.map { ["C 0": $0] }
  }

  static let relations = [
    Recipe(
      View.kind,
      weight: 10,
      rows: [
        Row(
          ["query", "columns", "column_comments", "column_defaults", "column_grants"],
          required: true,
          together: { scene, dice in query(scene, &dice) }
        ),
        .flag("security_invoker"), .flag("security_barrier"), .comment, rights, columnComments, columnGrants,
        Row("column_defaults") { scene, _ in scene.piece.body["columns"] == nil ? nil : ["C 0": "NULL"] },
        Row("check_option") { scene, dice in
          guard case .text(let parts) = scene.piece.body["query"] ?? "", case .literal(let text) = parts.first
          else { return nil }
          let isSimple = !text.contains("count(") && !text.contains("*")
          return isSimple ? dice.pick("local", "cascaded") : nil
        },
      ],
      site: place("v")
    ),
    Recipe(
      MaterializedView.kind,
      weight: 4,
      rows: [
        Row(
          ["query", "columns", "column_comments", "column_grants"],
          required: true,
          together: { scene, dice in query(scene, &dice) }
        ),
        Row("storage") { _, dice in ["fillfactor": .number(dice.number(50...90))] },
        columnComments, columnGrants, .choice("using", "heap"), .comment, rights, .extensions,
        Row("column_settings") { scene, dice in
          guard scene.piece.body["columns"] != nil else { return nil }
          return ["C 0": ["statistics": .number(dice.number(0...100))]]
        },
      ],
      site: place("mv")
    ),
    Recipe(
      Rule.kind,
      weight: 3,
      rows: [
        .choice("event", required: true, "insert", "update", "delete"),
        Row(
          ["do", "instead"],
          required: true,
          together: { scene, dice in
            switch dice.roll(3) {
            case 0: return ["do": "nothing"]
            case 1: return ["do": "nothing", "instead": .flag(true)]
            default: return ["do": "notify x\(dice.number(1...3))"]
            }
          }
        ),
        .choice("enabled", "disabled", "replica", "always"), .comment,
        Row("where") { scene, dice in
          guard let column = dice.pick(scene.siblings(Column.kind)), scene.piece.body["do"] == "nothing"
          else { return nil }
          return
            "\(dice.number(1...9)) > 5 and \(scene.piece.body["event"] == "insert" ? "new" : "old").\(identifier: column.id) is null"
        },
      ],
      site: { world, dice in
        let tables = world.of(Table.kind).filter { ["plain", "heir"].contains($0.traits["flavor"]) }
        return dice.pick(tables).map { Site(prefix: "ru", parent: $0.id) }
      }
    ),
    Recipe(
      Trigger.kind,
      weight: 5,
      rows: [
        Row(
          ["timing", "events", "columns", "for_each", "constraint", "deferrable", "referencing", "from"],
          required: true,
          together: { scene, dice in
            let isPlain = scene.isInPlainTable
            switch dice.roll(5) {
            case 0 where isPlain:
              var body: [String: Node] = [
                "timing": "after", "events": .list([dice.pick("insert", "update")]), "for_each": "row",
                "constraint": .flag(true), "deferrable": dice.pick(.flag(true), "initially deferred"),
              ]
              let others = scene.earlier(Table.kind).filter { $0.traits["flavor"] == "plain" }
              if dice.chance(40), let other = dice.pick(others) { body["from"] = "\(dotted: other.id)" }
              return body
            case 1 where isPlain:
              return [
                "timing": "after", "events": .list(["update"]),
                "referencing": ["old_table": "o", "new_table": "New n"],
              ]
            case 2:
              guard let column = dice.pick(scene.siblings(Column.kind)) else { return nil }
              return [
                "timing": "before", "events": .list(["update"]), "columns": .list(["\(exact: column.id)"]),
                "for_each": "row",
              ]
            case 3:
              return [
                "timing": dice.pick("before", "after"), "events": .list(["delete", "truncate"]),
                "for_each": "statement",
              ]
            default:
              return [
                "timing": dice.pick("before", "after"), "events": .list(dice.some(["insert", "update"])),
                "for_each": "row",
              ]
            }
          }
        ),
        Row("execute", required: true) { scene, dice in
          let functions = scene.earlier(Function.kind).filter { $0.traits["shape"] == "trigger" }
          return dice.pick(functions).map { "\(sql: $0.id)(\(dice.pick("", "", "'it''s', '1'")))" }
        },
        Row("when") { scene, dice in
          guard scene.piece.body["for_each"] == "row", let column = dice.pick(scene.siblings(Column.kind))
          else { return nil }
          return column.body["generated"] == nil ? "new.\(identifier: column.id) is not null" : nil
        },
        .choice("enabled", "disabled", "replica", "always"), .comment, .extensions,
      ],
      site: { world, dice in
        let tables = world.of(Table.kind).filter { ["plain", "parts"].contains($0.traits["flavor"]) }
        guard world.of(Function.kind).contains(where: { $0.traits["shape"] == "trigger" }) else { return nil }
        return dice.pick(tables).map { Site(prefix: "tr", parent: $0.id) }
      }
    ),
  ]
}
