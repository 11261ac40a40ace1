import ObjectKinds
import SpecFiles
import Testing

/// Everything that is wrong with real objects is told in one run, and where it is.
@Suite struct ObjectKindMarkTests {
  private let reader = SpecReader(kinds: ObjectKinds.all, schemaKind: Schema.self)

  @Test func everyColumnOfATable() {
    expectMarks(
      """
      tables:
        x:
          columns:
            a: [1]
      #!       ^^^ expected a type such as `text?` or a mapping with `type`, found a list
            c:
      #!    ^ expected a type such as `text?` or a mapping with `type`, found nothing
            d: {default: 3}
      #!    ^ column `d` has no `type`
            e: integer -> users on delete explode
      #!       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ expected one of `no action`, `restrict`, `cascade`, `set null`, `set default`, found `explode`
            f: {type: integer, references: [a, b, c]}
      #!                                   ^^^^^^^^^ expected a mapping, found a list
            h: {type: int, nulable: true}
      #!                   ^^^^^^^ a column has no key `nulable`
            i: integer ->
      #!       ^^^^^^^^^^ expected a table after `->`
            j: "integer? = "
      #!       ^^^^^^^^^^^^^ expected a default after `=`
            k: integer??
      #!       ^^^^^^^^^ one `?` is enough
        users: {columns: {id: integer}}
      """,
      reader: reader
    )
  }

  @Test func whatIsSaidTwice() {
    expectMarks(
      """
      enums:
        e: [a, a]
      #!       ^ the label `a` stands twice
        f: {labels: [b, {label: c, was: b}, b]}
      #!                                    ^ the label `b` stands twice
      """,
      reader: reader
    )
  }

  @Test func charactersThatNoTextHolds() {
    expectMarks(
      #"""
      tables:
        x:
          comment: "a\0b"
      #!           ^^^^^^ PostgreSQL keeps no text with the character U+0000
          columns:
            "c\0": integer
      #!    ^^^^^ PostgreSQL keeps no text with the character U+0000
      """#,
      reader: reader
    )
  }
}
