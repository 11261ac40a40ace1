/// Names for what is made, some of which are meant to hurt.
enum Names {
  private static let reserved: Set<String> = [
    "order", "user", "select", "table", "group", "end", "all", "default", "check", "primary", "limit", "from",
    "when", "column", "analyse", "both",
  ]

  private static let nasty: [String] = [
    "Mixed Case", "has space", "dot.ted", "quo\"te", "apo'strophe", "semi;colon", "perc%ent", "back\\slash",
    "emoji 🐘", "cafe\u{301}", "caf\u{e9}", "ñandú", "日本", "a-b", "$dollar", "1st", "UPPER", "a:b", "#hash",
    "tab\there", "{brace}", "[x]", "null", "true", "public", "-", "?", "x?", "a = b", "a -> b", "--", "/*",
    "$$",
    "desc", "a desc", "new", "old", "excluded", "~", "&a", "*", "!", "@", "`", " lead", "trail ",
  ]

  /// A name that no other piece has.
  static func make(_ prefix: String, _ dice: inout Dice, in world: inout World) -> String {
    while true {
      let name = candidate(prefix, &dice)
      if world.claim(name) { return name }
    }
  }

  private static func candidate(_ prefix: String, _ dice: inout Dice) -> String {
    switch dice.roll(100) {
    case ..<76: "\(prefix)\(dice.number(1...99))"
    case ..<80: dice.pick(reserved.sorted()) ?? prefix
    case ..<84: long(prefix, &dice)
    default: "\(dice.pick(nasty) ?? prefix)\(dice.chance(50) ? "" : "\(dice.number(1...9))")"
    }
  }

  /// One that takes up every byte that PostgreSQL allows.
  private static func long(_ prefix: String, _ dice: inout Dice) -> String {
    let letter = dice.pick("x", "Y", "é", "_")
    var name = "\(prefix)\(dice.number(1...99))"
    while name.utf8.count + letter.utf8.count <= 63 { name += letter }
    return name
  }

  /// What somebody may say about an object.
  static func comment(_ dice: inout Dice) -> String {
    dice.pick(
      "Plain.",
      "It's \"quoted\".",
      "two\nlines",
      "back\\slash",
      "emoji 🐘",
      "% $1 $$",
      " ",
      "null",
      "a: b # c",
      "'"
    )
  }
}
