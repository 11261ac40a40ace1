/// Comments as they may stand in a file.
enum CommentText {
  /// The lines of a comment, each with its `#`, without what a reader would refuse.
  static func lines(of comment: String) -> [String] {
    comment.unicodeScalars.split(whereSeparator: isBreak).map { line in
      var text = ""
      for scalar in line {
        text.unicodeScalars.append(PlainScalar.needsEscape(scalar) && scalar != "\t" ? "\u{FFFD}" : scalar)
      }
      return text.hasPrefix("#") ? text : "# " + text
    }
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
