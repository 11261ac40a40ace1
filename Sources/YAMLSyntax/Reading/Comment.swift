/// A comment as it stands in a file.
struct Comment {
  /// The text with its `#`, without blanks at the end.
  var text: String

  /// Bytes between the beginning of the line and the `#`.
  var column: Int

  /// Whether nothing but blanks stands before it on its line.
  var isOwnLine: Bool

  /// Whether the line before is empty.
  var hasBlankBefore: Bool
}

extension Sequence<Comment> {
  /// The texts, with an empty one for each empty line between them.
  func texts(blankBeforeFirst: Bool) -> [String] {
    var result: [String] = []
    for comment in self {
      if comment.hasBlankBefore, blankBeforeFirst || !result.isEmpty { result.append("") }
      result.append(comment.text)
    }
    return result
  }
}
