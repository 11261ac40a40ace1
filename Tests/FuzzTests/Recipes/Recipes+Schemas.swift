import ObjectKinds

extension Recipes {
  static let schemas = [
    Recipe(Schema.kind, weight: 6, rows: [.comment, .grants("usage", "create")], site: placeInDatabase("s")),
    Recipe(
      Extension.kind,
      weight: 1,
      renames: false,
      rows: [
        .comment,
        Row("schema") { scene, dice in dice.pick(scene.earlier(Schema.kind)).map { "\(exact: $0.id)" } },
      ],
      site: oneOf("hstore", "pg_trgm", "citext")
    ),
    Recipe(
      DatabaseSetting.kind,
      weight: 1,
      renames: false,
      rows: [
        Row("value", required: true) { scene, dice in
          scene.piece.name == "work_mem" ? dice.pick("8MB", "16MB") : dice.pick("a", "50%'s", "", "x, y")
        }
      ],
      site: { world, dice in
        guard var site = oneOf("work_mem", "app.x", "app.y")(&world, &dice) else { return nil }
        site.spelling = site.name.map { .text([.literal($0)]) }
        return site
      }
    ),
    Recipe(
      Collation.kind,
      weight: 2,
      rows: [
        .choice("provider", required: true, "libc"),
        Row(
          ["locale", "lc_collate", "lc_ctype"],
          required: true,
          together: { _, dice in
            dice.chance(70)
              ? ["locale": dice.pick("C", "POSIX")]
              : ["lc_collate": "C", "lc_ctype": dice.pick("POSIX", "C")]
          }
        ),
        .comment,
      ],
      site: place("c")
    ),
  ]
}
