import CatalogModel
import ObjectKinds

extension Recipes {
  static let textSearch = [
    Recipe(
      TextSearchParser.kind,
      weight: 1,
      rows: [
        .choice("start", required: true, "prsd_start"), .choice("gettoken", required: true, "prsd_nexttoken"),
        .choice("end", required: true, "prsd_end"), .choice("lextypes", required: true, "prsd_lextype"),
        .choice("headline", "prsd_headline"), .comment,
      ],
      site: place("tp")
    ),
    Recipe(
      TextSearchTemplate.kind,
      weight: 1,
      rows: [.choice("lexize", required: true, "dsimple_lexize"), .choice("init", "dsimple_init"), .comment],
      site: place("tt")
    ),
    Recipe(
      TextSearchDictionary.kind,
      weight: 2,
      rows: [
        Row(
          ["template", "options"],
          required: true,
          together: { scene, dice in
            let own = scene.earlier(TextSearchTemplate.kind)
            if dice.chance(40), let template = dice.pick(own) {
              return ["template": "\(dotted: template.id)"]
            }
            return dice.pick(
              ["template": "simple", "options": ["stopwords": "english"]],
              ["template": "simple", "options": ["accept": "false", "stopwords": "english"]],
              ["template": "snowball", "options": ["language": "german", "stopwords": "german"]],
              ["template": "simple"]
            )
          }
        ),
        .comment,
      ],
      site: place("td")
    ),
    Recipe(
      TextSearchConfiguration.kind,
      weight: 2,
      rows: [
        Row("parser", required: true) { scene, dice in
          dice.chance(60)
            ? "default"
            : dice.pick(scene.earlier(TextSearchParser.kind)).map { "\(dotted: $0.id)" } ?? "default"
        },
        Row("mappings") { scene, dice in
          let own = scene.earlier(TextSearchDictionary.kind).map { Node.text([.dotted($0.id)]) }
          let dictionaries = own + ["simple", "english_stem"]
          return .map(
            dice.some(["asciiword", "word", "numword", "email"]).map { token in
              Node.Entry(key: .text([.literal(token)]), value: .list(dice.some(dictionaries, atMost: 2)))
            }
          )
        },
        .comment,
      ],
      site: place("tc")
    ),
  ]
}
