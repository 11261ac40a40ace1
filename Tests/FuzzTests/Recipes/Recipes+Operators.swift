import CatalogModel
import ObjectKinds

extension Recipes {
  static let operators = [
    Recipe(
      Operator.kind,
      weight: 3,
      renames: false,
      rows: [
        .choice("left", required: true, "integer"), .choice("right", required: true, "integer"),
        Row("function", required: true) { scene, dice in
          dice.pick(scene.earlier(Function.kind).filter { $0.traits["shape"] == "comparison" }).map {
            "\(dotted: $0.id)"
          }
        },
        Row("commutator") { scene, dice in
          guard dice.chance(50) else { return "\(dotted: scene.piece.id)" }
          let free = scene.earlier(Operator.kind).filter { $0.body["commutator"] == nil }
          return dice.pick(free).map { _ in "\(dotted: scene.piece.id)" }
        },
        .choice("restrict", "eqsel", "scalarltsel"), .choice("join", "eqjoinsel", "scalarltjoinsel"),
        .flag("hashes"), .flag("merges"), .comment,
      ],
      site: { world, dice in
        let shape = dice.pick("<<<", "===", "~~~", "|<", "@@@", "!==", "<%>")
        guard world.of(Function.kind).contains(where: { $0.traits["shape"] == "comparison" }) else {
          return nil
        }
        guard world.claim("operator \(shape)") else { return nil }
        return Site(prefix: "", schema: schema(in: world, &dice), name: shape)
      }
    ),
    Recipe(
      OperatorFamily.kind,
      weight: 2,
      rows: [
        Row("operators") { _, dice in
          .list(
            dice.some(["1 < (integer, bigint)", "3 = (integer, bigint)", "5 > (integer, bigint)"]).map {
              .text([.literal($0)])
            }
          )
        },
        Row("functions") { _, _ in .list(["1 (integer, bigint) btint48cmp(integer, bigint)"]) },
        .comment,
      ],
      site: place("of")
    ),
    Recipe(
      OperatorFamily.kind,
      "for hashes",
      weight: 1,
      rows: [.choice("method", required: true, "hash"), .comment],
      site: place("oh")
    ),
    Recipe(
      OperatorClass.kind,
      weight: 2,
      rows: [
        .choice("type", required: true, "integer"),
        Row("operators", required: true) { _, dice in
          .list(["1 <", "2 <=", "3 =", "4 >=", dice.chance(80) ? "5 >" : "5 > (integer, integer)"])
        },
        .choice("functions", required: true, ["1 btint4cmp(integer, integer)"]), .comment,
        Row("family") { scene, dice in
          let families = scene.earlier(OperatorFamily.kind).filter {
            $0.body["method"] == nil && $0.schema == scene.piece.schema
          }
          return dice.pick(families).map { "\(dotted: $0.id)" }
        },
      ],
      site: place("oc")
    ),
    Recipe(
      OperatorClass.kind,
      "for another method",
      weight: 1,
      rows: [
        .choice("method", required: true, "gist"), .choice("type", required: true, "point"),
        .choice(
          "operators",
          required: true,
          ["11 |>> (point, point)"],
          ["11 |>> (point, point)", "1 << (point, point)"]
        ),
        .choice(
          "functions",
          required: true,
          [
            "1 gist_point_consistent(internal, point, smallint, oid, internal)",
            "2 gist_box_union(internal, internal)",
            "3 gist_point_compress(internal)", "5 gist_box_penalty(internal, internal, internal)",
            "6 gist_box_picksplit(internal, internal)", "7 gist_box_same(box, box, internal)",
          ]
        ),
        .choice("storage", required: true, "box"), .comment,
      ],
      site: place("og")
    ),
    Recipe(
      Aggregate.kind,
      weight: 4,
      rows: [
        .choice("arguments", required: true, "integer", "x integer"),
        .choice("sfunc", required: true, "int4_sum"), .choice("stype", required: true, "bigint"),
        .choice("initcond", "0", "7"), .choice("combinefunc", "int8pl"),
        .choice("parallel", "safe", "restricted"),
        Row(
          ["finalfunc", "finalfunc_extra", "finalfunc_modify"],
          together: { _, dice in
            dice.chance(50)
              ? ["finalfunc": "int8abs"]
              : ["finalfunc": "int8abs", "finalfunc_modify": dice.pick("shareable", "read_write")]
          }
        ),
        Row(
          [
            "msfunc", "minvfunc", "mstype", "minitcond", "mfinalfunc", "mfinalfunc_extra",
            "mfinalfunc_modify", "msspace",
          ],
          together: { _, dice in
            var moving: [String: Node] = ["msfunc": "int4_avg_accum", "minvfunc": "int4_avg_accum_inv"]
            moving = moving.merging([
              "mstype": "bigint[]", "mfinalfunc": "int2int4_sum", "minitcond": "{0,0}",
            ]) { $1 }
            if dice.chance(30) { moving["mfinalfunc_modify"] = "read_write" }
            if dice.chance(30) { moving["msspace"] = .number(dice.number(16...20)) }
            return moving
          }
        ),
        .comment, .grants("execute"),
      ],
      site: place("agg")
    ),
    Recipe(
      Aggregate.kind,
      "that orders",
      weight: 1,
      rows: [
        .choice("arguments", required: true, "VARIADIC \"any\" ORDER BY VARIADIC \"any\""),
        .choice("sfunc", required: true, "ordered_set_transition_multi"),
        .choice("stype", required: true, "internal"),
        Row(
          ["hypothetical", "finalfunc", "finalfunc_extra"],
          required: true,
          together: { _, dice in
            [
              "hypothetical": .flag(true), "finalfunc": dice.pick("rank_final", "dense_rank_final"),
              "finalfunc_extra": .flag(true),
            ]
          }
        ),
        .comment,
      ],
      site: place("hyp")
    ),
    Recipe(
      Aggregate.kind,
      "that finds an end",
      weight: 1,
      rows: [
        .choice("arguments", required: true, "integer"), .choice("sfunc", required: true, "int4smaller"),
        .choice("stype", required: true, "integer"), .choice("sortop", "<", "pg_catalog.<"), .comment,
        .grants("execute"),
      ],
      site: place("min")
    ),
    Recipe(
      Cast.kind,
      weight: 2,
      renames: false,
      rows: [
        Row(
          ["inout", "function"],
          required: true,
          together: { scene, dice in
            guard let function = scene.made("function"), let type = scene.made("type") else {
              return ["inout": .flag(true)]
            }
            return ["function": "\(function)(\(type))"]
          }
        ),
        .choice("context", "assignment"), .comment,
      ],
      site: { world, dice in
        guard let type = dice.pick(world.of(CompositeType.kind) + world.of(Enumeration.kind)) else {
          return nil
        }
        guard world.claim("cast of \(type.id)") else { return nil }
        guard dice.chance(50) else {
          return Site(
            prefix: "",
            name: "",
            spelling: "\(sql: type.id) as \(dice.pick("text", "jsonb", "name"))"
          )
        }
        let name = Names.make("cf", &dice, in: &world)
        var function = Piece(
          id: world.reserve(),
          kind: Function.kind,
          recipe: "function of a cast",
          name: name
        )
        function.body = [
          "arguments": "\(sql: type.id)", "returns": "integer", "volatility": "immutable", "body": "select 7",
        ]
        world.insert(function)
        return Site(
          prefix: "",
          name: "",
          spelling: "\(sql: type.id) as integer",
          traits: ["function": "\(function.id)", "type": "\(type.id)"]
        )
      }
    ),
    Recipe(
      AccessMethod.kind,
      weight: 1,
      renames: false,
      rows: [
        .choice("type", required: true, "table"), .choice("handler", required: true, "heap_tableam_handler"),
        .comment,
      ],
      site: { _, _ in Site(prefix: "am") }
    ),
    Recipe(
      Conversion.kind,
      weight: 2,
      rows: [
        .choice("for", required: true, "UTF8"), .choice("to", required: true, "LATIN1"),
        .choice("from", required: true, "utf8_to_iso8859_1"), .comment,
        Row("default") { scene, _ in
          let others = scene.world.of(Conversion.kind).filter { $0.id != scene.piece.id }
          return others.contains { $0.body["default"] != nil } ? nil : .flag(true)
        },
      ],
      site: place("cv")
    ),
  ]
}
