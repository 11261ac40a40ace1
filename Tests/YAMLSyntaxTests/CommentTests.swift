import Diagnostics
import Testing
import YAMLSyntax

@Suite struct CommentTests {
  @Test func commentsGoToWhatTheyAreAbout() throws {
    let root = try #require(
      parse(
        """
        # license

        # about tables
        tables:  # at the end of the key
          # about users
          users:
            id: 1  # at the end of a value

            # about name
            name: |  # in a header
              # text
            # foot of users
          # foot of tables
        # about list
        list:
        # about the first
        - a  # at the end of an item
        - # about the second
          b: 'x # no comment'
          # foot of the second
        # about flow
        flow: [ # at the bracket
          a, # at a
          # about b
          b # at b
          # foot of flow
        ] # after flow

        # foot
        """
      ).documents.first
    )
    let entries = try #require(root.entries)
    #expect(entries[0].key.leadingComments == ["# license", "", "# about tables"])
    #expect(entries[0].key.trailingComment == "# at the end of the key")
    #expect(entries[0].value.footComments == ["# foot of tables"])
    let users = try #require(entries[0].value.entries?[0])
    #expect(users.key.leadingComments == ["# about users"])
    #expect(users.value.footComments == ["# foot of users"])
    #expect(users.value["id"]?.trailingComment == "# at the end of a value")
    #expect(users.value.entries?[1].key.leadingComments == ["# about name"])
    #expect(users.value.entries?[1].key.blankLineBefore == true)
    #expect(users.value["name"]?.trailingComment == "# in a header")
    #expect(users.value["name"]?.scalarText == "# text\n")
    #expect(entries[1].key.leadingComments == ["# about list"])
    #expect(entries[1].value.items?[0].leadingComments == ["# about the first"])
    #expect(entries[1].value.items?[0].trailingComment == "# at the end of an item")
    #expect(entries[1].value.items?[1].leadingComments == ["# about the second"])
    #expect(entries[1].value.items?[1].footComments == ["# foot of the second"])
    #expect(entries[2].key.leadingComments == ["# about flow"])
    #expect(entries[2].key.trailingComment == "# at the bracket")
    let flow = entries[2].value
    #expect(flow.items?[0].trailingComment == "# at a")
    #expect(flow.items?[1].leadingComments == ["# about b"])
    #expect(flow.items?[1].trailingComment == "# at b")
    #expect(flow.footComments == ["# foot of flow"])
    #expect(flow.trailingComment == "# after flow")
    #expect(root.footComments == ["", "# foot"])
  }

  /// However odd the place of a comment, it is written again, exactly once, and the values stay.
  @Test(
    arguments: [
      "# 0\na: # 1\n  # 2\n  b # 3\n# 4", "a: # 1\n# 2\n- b\n# 3\n- c\n# 4\nd: 5 # 6",
      "- # 1\n  # 2\n  - # 3\n    - a # 4\n    # 5",
      "[ # 1\n # 2\n] # 3\n# 4", "{ # 1\n a: # 2\n # 3\n b, # 4\n # 5\n c: {}} # 6\n# 7",
      "? # 1\n a # 2\n# 3\n: # 4\n b # 5",
      "a: &x # 1\n  b: 1\nc: !!str # 2\n  d # 3", "a: [] # 1\n# 2\nb: {} # 3\n  # 4",
      "--- # 1\n# 2\na: 1\n... # 3\n# 4",
      "a: | # 1\n # text\n# 2\nb: >+ # 3\n  t\n\n# 4", "# 1\n- - # 2\n    a: 1\n  # 3\n  - b\n",
      "# 1\nx # 2\n# 3", "a:\n  # 1\nb:\n# 2\n",
      "- a:\n  # 1\n  - b\n # 2\n", "a: \"x\n  # no\" # 1\n'b' : # 2\n  'yes'",
      "a: 1\n\n\n# 1\n\n# 2\n\n\nb: 2\n\n# 3",
    ]
  )
  func noCommentIsLost(text: String) throws {
    let first = parse(text)
    #expect(first.rendering == "")
    let root = try #require(first.documents.first)
    let written = writeYAML(YAMLOutput(root))
    let numbers = { (text: String) in text.matches(of: #/# ([0-9])/#).map { String($0.1) }.sorted() }
    #expect(numbers(written) == numbers(text), "\(written)")
    let second = parse(written)
    #expect(second.rendering == "", "\(written)")
    let again = try #require(second.documents.first)
    #expect(again.outline == root.outline, "\(written)")
    #expect(writeYAML(YAMLOutput(again)) == written)
  }
}
