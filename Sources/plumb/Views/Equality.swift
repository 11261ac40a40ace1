/// The good news that a database equals its specs.
struct Equality {
  let compared: Int
  let hidden: Int
  var unmodelled = Unmodelled(objects: [])

  func human(_ terminal: Terminal) -> String {
    var text =
      terminal("the database equals the specs", .green)
      + terminal(" (\(Text.count(compared, "object")) compared)", .dim) + "\n"
    if hidden > 0 {
      let objects = Text.count(hidden, "object")
      text +=
        terminal("\(objects) outside of the specs' schemas \(hidden == 1 ? "is" : "are") not managed", .dim)
        + "\n"
    }
    if compared == 0 {
      text +=
        terminal("the specs declare nothing, so nothing is managed", .yellow)
        + terminal("; `manage.schemas` in plumb.yaml names schemas to manage all the same", .dim) + "\n"
    }
    return text + unmodelled.human(terminal)
  }
}
