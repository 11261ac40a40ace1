/// The singular of English nouns, as names of tables need it.
enum Singular {
  /// The singular of a word in lower case; a word that is none of the known plurals stays as it is.
  static func singular(of word: String) -> String {
    if unchanged.contains(word) { return word }
    if let singular = irregular[word] { return singular }
    for (ending, replacement) in endings where word.hasSuffix(ending) && word != "s" {
      return word.dropLast(ending.count) + replacement
    }
    return word
  }

  /// The first ending that a word has decides; those that end no plural come with themselves.
  private static let endings: [(ending: String, replacement: String)] = [
    ("people", "person"), ("smen", "sman"), ("women", "woman"), ("children", "child"),
    ("statuses", "status"), ("addresses", "address"), ("indices", "index"), ("matrices", "matrix"),
    ("databases", "database"), ("houses", "house"), ("causes", "cause"), ("clauses", "clause"),
    ("pauses", "pause"), ("leaves", "leaf"), ("shelves", "shelf"), ("wives", "wife"), ("knives", "knife"),
    ("halves", "half"), ("wolves", "wolf"), ("loaves", "loaf"), ("thieves", "thief"), ("scarves", "scarf"),
    ("movies", "movie"), ("cookies", "cookie"), ("series", "series"), ("species", "species"),
    ("caches", "cache"), ("niches", "niche"), ("headaches", "headache"),
    ("shoes", "shoe"), ("canoes", "canoe"),
    ("ysis", "ysis"), ("yses", "ysis"), ("axes", "ax"),
    ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("zzes", "zz"), ("oes", "o"),
    ("uses", "us"),
    ("ies", "y"),
    ("ss", "ss"), ("us", "us"), ("is", "is"), ("ics", "ics"), ("s", ""),
  ]

  private static let irregular = [
    "men": "man", "feet": "foot", "teeth": "tooth", "geese": "goose", "mice": "mouse", "oxen": "ox",
    "people": "person", "women": "woman", "children": "child", "leaves": "leaf", "shoes": "shoe",
    "vertices": "vertex", "vortices": "vortex", "appendices": "appendix", "criteria": "criterion",
    "phenomena": "phenomenon", "axes": "axis", "crises": "crisis", "theses": "thesis", "oases": "oasis",
    "hypotheses": "hypothesis", "parentheses": "parenthesis", "synopses": "synopsis",
    "diagnoses": "diagnosis",
    "taxes": "tax", "faxes": "fax", "lives": "life", "elves": "elf", "selves": "self", "calves": "calf",
    "hooves": "hoof", "quizzes": "quiz", "gases": "gas", "aliases": "alias", "canvases": "canvas",
    "atlases": "atlas", "biases": "bias", "lenses": "lens", "irises": "iris", "menus": "menu",
    "gurus": "guru",
    "taxis": "taxi", "uses": "use", "fuses": "fuse", "excuses": "excuse", "refuses": "refuse",
    "abuses": "abuse", "spouses": "spouse", "blouses": "blouse", "mouses": "mouse", "toes": "toe",
    "topics": "topic", "metrics": "metric", "statistics": "statistic", "graphics": "graphic",
    "mechanics": "mechanic", "clinics": "clinic", "fabrics": "fabric", "comics": "comic", "logics": "logic",
    "ties": "tie", "pies": "pie", "lies": "lie", "calories": "calorie", "selfies": "selfie",
    "hoodies": "hoodie", "zombies": "zombie", "brownies": "brownie", "prairies": "prairie", "genies": "genie",
    "rookies": "rookie", "newbies": "newbie", "techniques": "technique", "ids": "id", "skus": "sku",
    "cpus": "cpu", "gpus": "gpu", "oxes": "ox", "axises": "axis", "indexes": "index", "apis": "api",
    "uris": "uri", "emojis": "emoji", "kpis": "kpi", "skis": "ski", "bikinis": "bikini",
  ]

  private static let unchanged: Set = [
    "news", "data", "metadata", "media", "sms", "gps", "dns", "aws", "ios", "https", "css", "js", "tls",
    "pos",
    "chaos", "cosmos", "always", "has", "was", "yes", "lens", "canvas", "alias", "atlas", "bias", "gas",
    "iris",
    "christmas", "goods", "headquarters", "means", "sheep", "fish", "deer", "equipment",
    "information",
    "diabetes", "os", "whereabouts", "premises", "clothes",
  ]
}
