import CatalogModel
import ObjectKinds

extension Recipes {
  private static let tableGrants = Row.grants(
    "select",
    "insert",
    "update",
    "delete",
    "truncate",
    "references",
    "trigger"
  )
  private static let security: [Row] = [.flag("row_security"), .flag("force_row_security")]

  private static let storage = Row("storage") { _, dice in
    dice.pick(
      ["fillfactor": .number(dice.number(50...90))],
      ["autovacuum_enabled": "false"],
      ["fillfactor": "70", "toast.autovacuum_enabled": "false"]
    )
  }

  static let tables = [
    Recipe(
      Table.kind,
      weight: 14,
      rows: [
        storage, .comment, tableGrants, .flag("unlogged"), .choice("using", "heap"),
        Row(
          ["replica_identity"],
          together: { scene, dice in
            let indexes = scene.world.children(of: scene.piece.id, PrimaryKey.kind).filter {
              !$0.isUnnamed && $0.body["deferrable"] == nil
            }
            guard dice.chance(50), let index = indexes.first else {
              return ["replica_identity": dice.pick("full", "nothing")]
            }
            return ["replica_identity": ["index": "\(exact: index.id)"]]
          }
        ),
        Row("cluster_on") { scene, dice in
          let indexes = scene.world.children(of: scene.piece.id, Index.kind).filter {
            !$0.isUnnamed && $0.body["where"] == nil && ($0.body["using"] ?? "btree") == "btree"
          }
          return dice.pick(indexes).map { "\(exact: $0.id)" }
        },
      ] + security,
      site: { world, dice in
        Site(prefix: "t", schema: schema(in: world, &dice), traits: ["flavor": "plain"])
      }
    ),
    Recipe(
      Table.kind,
      "in parts",
      weight: 3,
      rows: [
        Row("partition_by", required: true) { scene, _ in
          guard let way = scene.piece.traits["way"], let key = scene.piece.traits["key"].flatMap({ Int($0) })
          else { return nil }
          return [.text([.literal(way)]): .list(["\(identifier: key)"])]
        },
        .comment, tableGrants,
      ] + security,
      site: { world, dice in
        let id = world.reserve()
        let name = Names.make("k", &dice, in: &world)
        var key = Piece(
          id: world.reserve(),
          kind: Column.kind,
          recipe: "column of a key",
          parent: id,
          name: name
        )
        let way = dice.pick("range", "list", "hash")
        key.body = ["type": way == "list" ? "text" : "integer"]
        key.traits = ["family": way == "list" ? "text" : "integer"]
        world.insert(key)
        return Site(
          prefix: "p",
          schema: schema(in: world, &dice),
          traits: ["flavor": "parts", "way": way, "key": "\(key.id)"],
          id: id
        )
      }
    ),
    Recipe(
      Table.kind,
      "that inherits",
      weight: 2,
      rows: [
        Row("inherits", required: true) { scene, dice in
          let parents = scene.earlier(Table.kind).filter { $0.traits["flavor"] == "plain" }
          return dice.pick(parents).map { .list(["\(dotted: $0.id)"]) }
        },
        storage, .comment, tableGrants,
      ] + security,
      site: { world, dice in
        guard world.of(Table.kind).contains(where: { $0.traits["flavor"] == "plain" }) else { return nil }
        return Site(prefix: "h", schema: schema(in: world, &dice), traits: ["flavor": "heir"])
      }
    ),
    Recipe(
      Table.kind,
      "of a type",
      weight: 1,
      rows: [
        Row("of", required: true) { scene, dice in
          dice.pick(scene.earlier(CompositeType.kind)).map { "\(dotted: $0.id)" }
        },
        .comment, tableGrants,
      ] + security,
      site: { world, dice in
        guard !world.of(CompositeType.kind).isEmpty else { return nil }
        return Site(prefix: "o", schema: schema(in: world, &dice), traits: ["flavor": "typed"])
      }
    ),
  ]

  /// Partitions, which stand in their table.
  static let parts = [
    Recipe(
      Table.kind,
      "that is a part",
      weight: 5,
      rows: [
        Row(
          ["from", "to", "in", "modulus", "remainder", "default"],
          required: true,
          together: { scene, dice in
            guard let slot = scene.piece.traits["slot"].flatMap({ Int($0) }) else { return nil }
            if slot == 8 { return ["default": .flag(true)] }
            switch scene.piece.traits["way"] {
            case "range":
              return [
                "from": .list([.number(slot * 10)]), "to": .list([.number(slot * 10 + dice.number(8...10))]),
              ]
            case "list":
              let values = dice.some(["a\(slot)", "b'\(slot)", "C \(slot)"])
              return ["in": .list((slot == 0 ? ["7"] : values).map { .text([.literal($0)]) })]
            default: return ["modulus": .number(8), "remainder": .number(slot)]
            }
          }
        ),
        storage, .comment, .flag("unlogged"),
      ],
      site: { world, dice in
        guard let table = dice.pick(world.of(Table.kind).filter { $0.traits["flavor"] == "parts" }) else {
          return nil
        }
        let isHash = table.traits["way"] == "hash"
        let slot = dice.roll(isHash ? 8 : 9)
        guard world.claim("slot \(slot) of \(table.id)") else { return nil }
        return Site(
          prefix: "part",
          parent: table.id,
          schema: table.schema,
          traits: ["flavor": "part", "way": table.traits["way"] ?? "", "slot": "\(slot)"]
        )
      }
    ),
    Recipe(
      InheritedColumn.kind,
      weight: 9,
      renames: false,
      rows: [
        Row("default") { scene, _ in
          ["text", "integer"].contains(scene.piece.traits["family"]) ? "'7'" : nil
        },
        Row("statistics", required: true) { _, dice in .number(dice.number(1...100)) }, .comment,
        Row("attribute_options") { _, dice in ["n_distinct": .number(dice.number(1...100))] },
        Row("storage") { scene, dice in
          scene.piece.traits["family"] == "text" ? dice.pick("external", "main") : nil
        },
        Row("compression") { scene, _ in scene.piece.traits["family"] == "text" ? "pglz" : nil },
        Row("not_null") { scene, _ in
          let column = scene.piece.traits["column"].flatMap { Int($0) }.flatMap { scene.world[$0] }
          return column?.body["nullable"] == nil ? nil : .flag(true)
        },
      ],
      site: { world, dice in
        guard
          let child = dice.pick(
            world.of(Table.kind).filter { ["heir", "part"].contains($0.traits["flavor"]) }
          )
        else { return nil }
        let parents = child.parent.map { [$0] } ?? Array(child.body["inherits"]?.uses ?? [])
        let columns = parents.flatMap { world.children(of: $0, Column.kind) }
        guard let column = dice.pick(columns), world.claim("\(column.id) in \(child.id)") else { return nil }
        return Site(
          prefix: "",
          parent: child.id,
          name: "",
          spelling: "\(exact: column.id)",
          traits: ["family": column.traits["family"] ?? "", "column": "\(column.id)"]
        )
      }
    ),
  ]
}
