import CatalogModel
import Diffing

/// The live value of a property beside that of the specs.
struct ValuePair {
  private let live: String
  private let specs: String

  /// How many equal lines are shown around those that differ.
  private static let context = 1

  init(_ property: PropertyDifference) { self.init(live: property.from, specs: property.to) }

  init(live: Field, specs: Field) {
    self.live = live.isNull ? "none" : live.summary
    self.specs = specs.isNull ? "none" : specs.summary
  }

  /// Both values; of texts of several lines, those that differ.
  func lines(_ terminal: Terminal) -> [String] {
    let (old, new) = (ValuePair.split(live), ValuePair.split(specs))
    guard old.count > 1 || new.count > 1 else {
      return [
        "\(terminal("live ", .red)) \(Text.block(live, indent: ""))",
        "\(terminal("specs", .green)) \(Text.block(specs, indent: ""))",
      ]
    }
    return comparison(old, new).map { mark, line in
      let text = Text.block(line, indent: "")
      return switch mark {
      case .live: terminal("live  \(text)", .red)
      case .specs: terminal("specs \(text)", .green)
      case .both: terminal("      \(text)", .dim)
      case .gap: terminal("      …", .dim)
      }
    }
  }

  /// Both values in one line of limited width, cut around where they begin to differ.
  func short(width: Int) -> (live: String, specs: String) {
    let (old, new) = (Text.line(live, width: .max), Text.line(specs, width: .max))
    guard Text.width(old) + Text.width(new) > width else { return (old, new) }
    let half = max(10, width / 2)
    let common = zip(old, new).prefix { $0 == $1 }.count
    let start = common > half / 2 ? common - half / 3 : 0
    func cut(_ text: String) -> String {
      Text.line((start > 0 ? "…" : "") + text.dropFirst(start), width: half)
    }
    return (cut(old), cut(new))
  }

  private enum Mark { case live, specs, both, gap }

  private func comparison(_ old: [String], _ new: [String]) -> [(Mark, String)] {
    let changes = new.difference(from: old)
    var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
    for change in changes {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var marks: [(Mark, String)] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if removed.contains(left) {
        marks.append((.live, old[left]))
        left += 1
      } else if inserted.contains(right) {
        marks.append((.specs, new[right]))
        right += 1
      } else {
        marks.append((.both, new[right]))
        (left, right) = (left + 1, right + 1)
      }
    }
    return ValuePair.withoutDistant(marks)
  }

  /// The lines without those that are equal and far from any that are not.
  private static func withoutDistant(_ marks: [(Mark, String)]) -> [(Mark, String)] {
    let changed = marks.indices.filter { marks[$0].0 != .both }
    var near: Set<Int> = []
    for index in changed { near.formUnion((index - context)...(index + context)) }
    var result: [(Mark, String)] = []
    for index in marks.indices {
      if near.contains(index) {
        result.append(marks[index])
      } else if result.last?.0 != .gap {
        result.append((.gap, ""))
      }
    }
    return result
  }

  private static func split(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
