import CatalogModel
import ObjectKinds

extension Recipes {
  private static func options(_ names: String...) -> Row {
    Row("options") { _, dice in
      .map(
        dice.some(names).map {
          Node.Entry(key: .text([.literal($0)]), value: dice.pick("a", "It's", "", "7"))
        }
      )
    }
  }

  static let foreign = [
    Recipe(
      ForeignDataWrapper.kind,
      weight: 4,
      rows: [options("debug", "x", "Y y"), .comment, .grants("usage")],
      site: placeInDatabase("w")
    ),
    Recipe(
      ForeignServer.kind,
      weight: 5,
      rows: [
        Row("wrapper", required: true) { scene, dice in
          dice.pick(scene.earlier(ForeignDataWrapper.kind)).map { "\(exact: $0.id)" }
        },
        .choice("type", "pg", "Odd"), .choice("version", "15", "16"), options("host", "x"), .comment,
        .grants("usage"),
        Row("user_mappings") { _, dice in
          .map(
            dice.some(["public", "shop_app", "Odd \"Role\""], atMost: 2).map {
              Node.Entry(
                key: .text([.literal($0)]),
                value: dice.chance(30) ? [:] : ["user": dice.pick("u", "v")]
              )
            }
          )
        },
      ],
      site: { world, _ in world.of(ForeignDataWrapper.kind).isEmpty ? nil : Site(prefix: "srv") }
    ),
    Recipe(
      Table.kind,
      "of another server",
      weight: 5,
      rows: [
        Row("server", required: true) { scene, dice in
          dice.pick(scene.earlier(ForeignServer.kind)).map { "\(exact: $0.id)" }
        },
        options("table_name", "x"), .comment, .grants("select", "insert"),
      ],
      site: { world, dice in
        guard !world.of(ForeignServer.kind).isEmpty else { return nil }
        return Site(prefix: "ft", schema: schema(in: world, &dice), traits: ["flavor": "foreign"])
      }
    ),
  ]
}
