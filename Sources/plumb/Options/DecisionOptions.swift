import ArgumentParser
import Workflows

/// What somebody says of objects that go while others like them come.
struct DecisionOptions: ParsableArguments, Sendable {
  @Option(
    help: ArgumentHelp(
      "An object that goes on under another name: public.t.a=b; may be repeated.",
      valueName: "old=new"
    )
  )
  var rename: [String] = []

  @Option(
    help: ArgumentHelp(
      "An object that goes for good, though one like it comes; may be repeated.",
      valueName: "name"
    )
  )
  var notRenamed: [String] = []

  var decisions: Decisions {
    get throws {
      var decisions = Decisions()
      for words in rename where !decisions.rename(words) {
        throw ValidationError(
          "`--rename \(words)` is not an old and a new name, as in public.orders.note=remark"
        )
      }
      for name in notRenamed { decisions.drop(name) }
      return decisions
    }
  }
}
