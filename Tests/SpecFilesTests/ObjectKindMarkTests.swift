import CatalogModel
import Diagnostics
import ObjectKinds
import SQLText
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

  @Test func formerNamesTheWrongWayRound() {
    expectMarks(
      """
      enums:
        e: {labels: [a, b], renamed_labels: {a: x}}
        f: {labels: [a, b], renamed_labels: {x: a}}
      #!                                     ^ `x` is none of the `labels`, to which `renamed_labels` gives their former names
        g: {labels: [a, b], renamed_labels: {x: y}}
      #!                                     ^ `x` is none of the `labels`, to which `renamed_labels` gives their former names
      composite_types:
        p: {attributes: {x: integer}, renamed_attributes: {y: x}}
      #!                                                   ^ `y` is none of the `attributes`, to which `renamed_attributes` gives their former names
      """,
      reader: reader
    )
  }

  /// Both ways of saying it go together.
  @Test func formerNamesAreSaidInTwoWays() {
    let spec = "enums: {e: {labels: [{label: a, was: x}, b], renamed_labels: {b: y}}}"
    let (catalog, diagnostics) = reader.catalog(from: [Source(path: "specs/test.yaml", text: spec)])
    #expect(diagnostics.isEmpty)
    let annotation = catalog.annotations[ObjectAddress(Enumeration.kind, "public", "e")]
    let renamed = annotation?.directives["renamed_labels"]?.entries ?? []
    #expect(renamed.map { [$0.key, $0.value.text] } == [["b", "y"], ["a", "x"]])
  }

  /// Nobody could tell whether such renames have been done.
  @Test func namesThatGoRoundInACircle() {
    expectMarks(
      """
      enums:
        e: {labels: [a, b, c], renamed_labels: {a: b, b: a, c: d}}
      #!                                           ^ `a` cannot have been `b`, whose names go round in a circle
      composite_types:
        p: {attributes: {x: integer, y: text}, renamed_attributes: {x: y, y: x}}
      #!                                                               ^ `x` cannot have been `y`, whose names go round in a circle
      """,
      reader: reader
    )
  }

  @Test func aReplicaIdentityThatIsNoWord() {
    expectMarks(
      """
      tables:
        x:
          columns: {a: integer}
          replica_identity: by_a
      #!                    ^^^^ expected `full`, `nothing`, or an index as in `{index: by_a}`, found `by_a`
      """,
      reader: reader
    )
  }

  /// One comma is one mistake.
  @Test func commasThatEndValues() {
    expectMarks(
      """
      domains:
        d: {type: numeric(5,2), checks: {c: VALUE > 0}}
      #!          ^^^^^^^^^^^^ the comma ends this value
      tables:
        x:
          columns: {a: numeric(5, 2), b: numeric(6, 2)? = 1}
      #!               ^^^^^^^^^^^^^ the comma ends this value
      #!                                 ^^^^^^^^^^^^^^^^^^ the comma ends this value
          indexes: [[coalesce(a, b, 0), b]]
      #!             ^^^^^^^^^^^^^^^^^ the comma ends this value
      """,
      reader: reader
    )
  }

  @Test func typesOfRoutinesAndColumnsOfSequences() {
    expectMarks(
      """
      tables:
        users: {columns: {id: integer}}
      sequences:
        s: {owned_by: users.nocol}
      #!                    ^^^^^ table `users` has no column `nocol`
        r: {owned_by: nobody.id}
      #!              ^^^^^^ there is no table `nobody`
      functions:
        f: {arguments: 'users, a userz, variadic b integer[]', returns: setof user, body: SELECT 1}
      #!                         ^^^^^ there is no type `userz`
      #!                                                                      ^^^^ there is no type `user`
        g: {returns: 'table(a integer, b users[], c double precision, d txt)', body: SELECT 1}
      #!                                                                ^^^ there is no type `txt`
        h: {arguments: ['a users.id%type', 'out b setof_things'], body: SELECT 1}
      #!                                          ^^^^^^^^^^^^ there is no type `setof_things`
        i: {arguments: 'a timestamp with time zone = now(), b "any", c numeric (5, 2) array', returns: setof record, body: SELECT 1}
      procedures:
        p: {arguments: a userz, body: SELECT 1}
      #!                 ^^^^^ there is no type `userz`
      """,
      reader: reader
    )
  }

  @Test func listsOfNothing() {
    expectMarks(
      """
      enums:
        none: []
      tables:
        x:
          columns: {a: integer}
          unique: {u: []}
      #!              ^^ `columns` lists nothing, where something has to be
          indexes: [{columns: []}]
      #!                      ^^ `columns` lists nothing, where something has to be
      """,
      reader: reader
    )
  }

  /// A column that stands twice hides nothing that others may refer to.
  @Test func whatIsWrongBesideAKeyThatIsHereTwice() {
    expectMarks(
      """
      tables:
        x: {columns: {a: integer, a: text}, primary_key: [a]}
      #!                          ^ the key `a` is here twice
        y: {columns: {a: integer -> nowhere}}
      #!                            ^^^^^^^ there is no table `nowhere`
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
