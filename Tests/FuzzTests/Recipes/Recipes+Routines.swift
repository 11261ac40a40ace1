import CatalogModel
import ObjectKinds

extension Recipes {
  static let routines = [
    function, converting, comparison, triggerFunction, eventFunction, procedure, language, transform,
  ]

  private static let settings = Row("set") { _, dice in
    dice.pick(["work_mem": "8MB"], ["search_path": ""], ["app.x": "it's", "work_mem": "4MB"])
  }

  private static let common: [Row] = [
    .flag("security_definer"), .choice("parallel", "safe", "restricted"), .choice("cost", "7", "200"),
    settings,
    .flag("leakproof"), .comment, .extensions, .grants("execute"),
    .choice("volatility", "immutable", "stable"),
    .flag("strict"),
  ]

  private static let transforms = transforms(required: false)

  private static func transforms(required: Bool) -> Row {
    Row("transforms", required: required) { scene, dice in
      guard scene.piece.body["language"] == "plpgsql" else { return nil }
      return dice.pick(scene.earlier(Transform.kind)).flatMap { transform in
        transform.traits["type"].flatMap { Int($0) }.map { .list(["\(sql: $0)"]) }
      }
    }
  }

  private static let function = Recipe(
    Function.kind,
    weight: 8,
    rows: [
      Row("arguments", required: true) { scene, dice in
        switch dice.roll(8) {
        case 0: return "a integer, b text = 'x''y'"
        case 1: return "a bigint, \"B b\" integer = 7"
        case 2: return "a integer, VARIADIC more integer[] = '{}'"
        case 3: return [["name": "a", "type": "integer"]]
        case 4:
          guard let type = dice.pick(scene.earlier(Enumeration.kind) + scene.earlier(Domain.kind)) else {
            return "a integer"
          }
          return "a integer, b \(sql: type.id) = NULL"
        default: return "a integer"
        }
      },
      Row(
        ["language", "body", "sql_body", "returns", "rows"],
        required: true,
        together: { scene, dice in
          let number = dice.number(1...5)
          switch dice.roll(7) {
          case 0: return ["returns": "integer", "sql_body": "RETURN a + \(number)"]
          case 1:
            return ["returns": "integer", "language": "plpgsql", "body": "begin return a + \(number); end"]
          case 2:
            return [
              "returns": "SETOF integer", "body": "select generate_series(1, \(number))",
              "rows": dice.pick("10", "7"),
            ]
          case 3: return ["returns": "TABLE(x integer, \"Y y\" text)", "body": "select \(number), 'b'"]
          case 4:
            guard let table = dice.pick(scene.earlier(Table.kind)), table.parent == nil else {
              return ["returns": "bigint", "body": "select a::bigint"]
            }
            return [
              "returns": "bigint", "sql_body": "RETURN (SELECT count(*) + \(number) FROM \(sql: table.id))",
            ]
          default: return ["returns": "integer", "body": "select a::integer + \(number)"]
          }
        }
      ),
      transforms,
    ] + common,
    site: place("f")
  )

  /// Functions that see values of a type as their language has them.
  private static let converting = Recipe(
    Function.kind,
    "that transforms",
    weight: 6,
    rows: [
      .choice("returns", required: true, "integer"), .choice("language", required: true, "plpgsql"),
      .choice("body", required: true, "begin return 7; end", "begin return 8; end"),
      transforms(required: true), .comment, .extensions,
    ],
    site: { world, dice in
      world.of(Transform.kind).isEmpty ? nil : Site(prefix: "tf", schema: schema(in: world, &dice))
    }
  )

  /// Functions that others may be made of: of two integers, and whether something holds of them.
  private static let comparison = Recipe(
    Function.kind,
    "of two integers",
    weight: 3,
    rows: [
      .choice("arguments", required: true, "a integer, b integer"),
      .choice("returns", required: true, "boolean"),
      Row(
        ["body", "sql_body"],
        required: true,
        together: { _, dice in
          let bound = dice.number(1...4)
          return dice.chance(50)
            ? ["body": "select $1 < $2 + \(bound)"] : ["sql_body": "RETURN $1 < ($2 + \(bound))"]
        }
      ),
      .choice("volatility", required: true, "immutable"),
      .choice("cost", "7", "200"), .comment, .extensions, .flag("strict"),
    ],
    site: { world, dice in
      Site(prefix: "is", schema: schema(in: world, &dice), traits: ["shape": "comparison"])
    }
  )

  private static let triggerFunction = Recipe(
    Function.kind,
    "of triggers",
    weight: 3,
    rows: [
      .choice("returns", required: true, "trigger"), .choice("language", required: true, "plpgsql"),
      .choice("body", required: true, "begin return new; end", "begin\n  return new;\nend\n"),
      .flag("security_definer"), .comment,
    ],
    site: { world, dice in
      Site(prefix: "t", schema: schema(in: world, &dice), traits: ["shape": "trigger"])
    }
  )

  private static let eventFunction = Recipe(
    Function.kind,
    "of event triggers",
    weight: 3,
    rows: [
      .choice("returns", required: true, "event_trigger"), .choice("language", required: true, "plpgsql"),
      .choice("body", required: true, "begin end", "begin null; end"), .comment,
    ],
    site: { world, dice in
      Site(prefix: "v", schema: schema(in: world, &dice), traits: ["shape": "event"])
    }
  )

  private static let procedure = Recipe(
    Procedure.kind,
    weight: 6,
    rows: [
      Row("arguments") { _, dice in dice.pick("a integer", "a integer, INOUT b text", "x text = 'y'") },
      Row(
        ["language", "body", "sql_body"],
        required: true,
        together: { scene, dice in
          if dice.chance(30), let table = dice.pick(scene.earlier(Table.kind).filter { $0.parent == nil }) {
            return ["language": "plpgsql", "body": "begin perform count(*) from \(sql: table.id); end"]
          }
          if dice.chance(30) { return ["sql_body": "BEGIN ATOMIC\n  SELECT \(dice.number(1...3));\nEND"] }
          return dice.chance(50)
            ? ["language": "plpgsql", "body": "begin null; end"]
            : ["language": "plpgsql", "body": "begin end"]
        }
      ),
      .flag("security_definer"), settings, transforms, .comment, .extensions, .grants("execute"),
    ],
    site: place("p")
  )

  private static let language = Recipe(
    ProceduralLanguage.kind,
    weight: 1,
    rows: [
      Row("handler", required: true) { scene, _ in scene.made("handler") },
      Row("inline") { scene, _ in scene.made("inline") },
      Row("validator") { scene, _ in scene.made("validator") },
      // Nobody is granted a language that is not trusted.
      Row(
        ["trusted", "grants"],
        together: { scene, dice in
          let trusted: [String: Node] = ["trusted": .flag(true)]
          return dice.chance(50)
            ? trusted
            : Row.grants("usage").make(scene, &dice)?.merging(trusted) { $1 }
        }
      ), .comment,
    ],
    site: { world, dice in
      let functions: [(role: String, arguments: Node, returns: Node, symbol: Node)] = [
        ("handler", "", "language_handler", "plpgsql_call_handler"),
        ("inline", "internal", "void", "plpgsql_inline_handler"),
        ("validator", "oid", "void", "plpgsql_validator"),
      ]
      var traits: [String: String] = [:]
      for function in functions {
        let name = Names.make("l", &dice, in: &world)
        var piece = Piece(
          id: world.reserve(),
          kind: Function.kind,
          recipe: "function of a library",
          name: name
        )
        piece.body = [
          "returns": function.returns, "language": "c", "object_file": "$libdir/plpgsql",
          "link_symbol": function.symbol,
        ]
        if function.arguments != "" { piece.body["arguments"] = function.arguments }
        world.insert(piece)
        traits[function.role] = "\(piece.id)"
      }
      return Site(prefix: "lang", traits: traits)
    }
  )

  private static let transform = Recipe(
    Transform.kind,
    weight: 4,
    renames: false,
    rows: [
      Row(
        ["from_sql", "to_sql"],
        required: true,
        together: { scene, dice in
          guard let from = scene.made("from"), let to = scene.made("to") else { return nil }
          let both: [String: Node] = ["from_sql": "\(from)(internal)", "to_sql": "\(to)(internal)"]
          let one = dice.pick("from_sql", "to_sql")
          return dice.chance(50) ? both : both.filter { $0.key == one }
        }
      ),
      .comment,
    ],
    site: { world, dice in
      let types = world.of(CompositeType.kind) + world.of(Enumeration.kind)
      guard let type = dice.pick(types), world.claim("transform of \(type.id)") else { return nil }
      let from = internalFunction("internal", "internal", "prsd_lextype", &dice, in: &world)
      let to = internalFunction("internal", "\(sql: type.id)", "record_recv", &dice, in: &world)
      return Site(
        prefix: "",
        name: "",
        spelling: "\(sql: type.id) language plpgsql",
        traits: ["from": "\(from)", "to": "\(to)", "type": "\(type.id)"]
      )
    }
  )
}

extension Scene {
  /// The piece that a trait tells, by its name in SQL.
  func made(_ trait: String) -> Node? {
    piece.traits[trait].flatMap { Int($0) }.flatMap { world[$0] == nil ? nil : "\(sql: $0)" }
  }
}
