import Diagnostics
import SpecFiles
import Testing

/// The canonical form of what people write.
struct FormatterTests {
  static let formatter = SpecFormatter(kinds: madeUpKinds, schemaKind: Room.self)

  private func formatted(_ text: String) -> String? {
    Self.formatter.formatted(Source(path: "a.yaml", text: text)).text
  }

  @Test func keepsCommentsAndTheOrderOfObjects() {
    let text = formatted(
      """
      # About this file.
      shelves:
        # The low one.
        low:
          # What is on it.
          books: {b: {author: x, type: text}, a: text}
          labels:
          - # first
            books: [b]   # why
            comment: x
          - books:
            - b
            - a
          - {large: true, books: [a], name: third}
          tall: true # very
          # the end
        high: {}
      schema: attic
      """
    )
    let expected = """
      # About this file.
      schema: attic

      shelves:
        # The low one.
        low:
          tall: true  # very
          # What is on it.
          books:
            b: text by x
            a: text
          labels:
            # first
            - comment: x
              books: [b]  # why
            - [b, a]
            - {name: third, books: [a], large: true}
          # the end

        high:

      """
    #expect(text == expected)
    #expect(formatted(expected) == expected)
  }

  @Test func foldsLongTextAndQuotesWhatLooksLikeSomethingElse() {
    let words = Array(repeating: "word", count: 25).joined(separator: " ")
    #expect(
      formatted("lamps: {a: {comment: \(words)}, b: {comment: \"yes\"}, c: {comment: \"1\"}}") == """
        lamps:
          a:
            comment: >-
              word word word word word word word word word word word word word word word word
              word word word word word word word word word

          b:
            comment: 'yes'

          c:
            comment: 1

        """
    )
  }

  @Test func leavesAliasesAlone() {
    let (text, diagnostics) = Self.formatter.formatted(
      Source(path: "a.yaml", text: "lamps: {a: &x {watts: 1}, b: *x}")
    )
    #expect(text == nil)
    #expect(diagnostics.map(\.id) == ["spec.not-formatted"])
  }

  @Test func leavesWhatIsNoYAMLAlone() {
    let (text, diagnostics) = Self.formatter.formatted(Source(path: "a.yaml", text: "lamps: [1"))
    #expect(text == nil)
    #expect(!diagnostics.isEmpty)
  }

  @Test func emptyFilesStay() {
    #expect(formatted("") == "")
    #expect(formatted("# only this\n") == "# only this\n")
  }
}
