extension Identifier {
  /// A name that something can have while something else is put in its place, no longer than PostgreSQL allows.
  package var setAside: Identifier {
    let suffix = "_plumb_old"
    var text = name
    while text.utf8.count + suffix.utf8.count > 63 { text.removeLast() }
    return Identifier(text + suffix)
  }
}
