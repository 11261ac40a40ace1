import Testing

/// The places of diagnostics, marked in the specs that cause them.
struct MarkTests {
  @Test func aSpecWithoutMistakes() {
    expectMarks(
      """
      schema: attic
      shelves:
        tall:
          tall: true
          books:
            atlas: text by Mercator
            novel: {type: text}
          labels:
            - [atlas, novel]
            - {name: second, books: [novel], next: low}
          lock: {key: brass}
        low:
      songs:
        hymn:
          - {with: organ, text: Te Deum}
          - {with: harp, text: Te Deum}
      """
    )
  }

  @Test func unknownKeys() {
    expectMarks(
      """
        shelfs:
      #!^^^^^^ no group is called `shelfs`
          low:
            labels:
              - {books: [], nekst: low}
      #!                    ^^^^^ a label has no key `nekst`
            colour: red
      #!    ^^^^^^ a shelf has no key `colour`
            books:
              atlas: {tipe: text, name: x}
      #!              ^^^^ a book has no key `tipe`
      #!                          ^^^^ a book has no key `name`
        books:
      #!^^^^^ no group is called `books`
          a: text
      """
    )
  }

  @Test func theSameTwiceWithoutAName() {
    expectMarks(
      """
        shelves:
          low:
            books:
              atlas: text
              novel: text
            labels:
              - [atlas, novel]
              - [novel, atlas]
              - [atlas, novel]
      #!         ^^^^^ the same label stands here twice
              - {name: second, books: [atlas, novel]}
      """
    )
  }

  @Test func missingKeys() {
    expectMarks(
      """
        shelves:
          low:
            books:
              atlas: {author: Mercator}
      #!      ^^^^^ book `atlas` has no `type`
            lock: {}
      #!    ^^^^ lock has no `key`
        songs:
          hymn:
      #!  ^^^^ song `hymn` has no `text`
      """
    )
  }

  @Test func valuesOfTheWrongShape() {
    expectMarks(
      """
        shelves:
          low:
            tall: perhaps
      #!          ^^^^^^^ expected true or false, found `perhaps`
            external: 1
      #!              ^ expected true or false, found `1`
            deprecated: []
      #!                ^^ expected what to use instead, and until when, found a list
            swift: x
      #!           ^ expected a mapping such as `{name: Order}`, found `x`
            books: atlas
      #!           ^^^^^ expected a mapping from names, or a list, found `atlas`
          high: [1]
      #!        ^^^ expected a mapping, found a list
        lamps:
          - reading
      #!  ^^^^^^^^^ expected lamp definitions by name, found a list
      """
    )
  }

  @Test func contradictions() {
    expectMarks(
      """
        shelves:
          low:
            books:
              atlas: text by nobody
      #!      ^^^^^ a book is written by somebody
      """
    )
  }

  @Test func names() {
    expectMarks(
      """
        shelves:
          a.b.c:
      #!  ^^^^^ expected a name such as `orders` or `billing.invoices`, found `a.b.c`
          '"a.b"':
            books: {"": text}
      #!            ^^ the name of a book is empty
            labels:
              - {name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, books: []}
      #!               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name is 64 bytes long; PostgreSQL keeps 63
          low:
            books: [{type: text}]
      #!             ^^^^ a book needs a name
      """
    )
  }

  @Test func duplicates() {
    expectMarks(
      """
        shelves:
          public.low:
          low: {was: old}
      #!  ^^^ shelf `public.low` is declared twice
          high: {was: old}
          wide: {was: old}
      #!              ^^^ two objects cannot both have been `old`
        lamps:
          high:
      #!  ^^^^ lamp `high` cannot have the name of a shelf
        songs:
          hymn:
            - {text: a}
            - {text: b}
      #!       ^^^^ song `public.hymn.` is declared twice
      """
    )
  }

  @Test func references() {
    expectMarks(
      """
        shelves:
          low:
            books:
              atlas: text
            labels:
              - [atlas, atlsa]
      #!                ^^^^^ shelf `low` has no book `atlsa`
              - {books: [], next: hihg}
      #!                          ^^^^ there is no shelf `hihg`
          high:
          outside:
            external: true
            labels:
              - [whatever]
          broken:
            books: 1
      #!           ^ expected a mapping from names, or a list, found `1`
            labels:
              - [whatever]
        cellar:
      #!^^^^^^ no group is called `cellar`
          lost:
        lamps:
          reading: {watts: 5}
      """
    )
  }

  @Test func types() {
    expectMarks(
      """
        shelves:
          Form:
          low:
            books:
              a: strng
      #!         ^^^^^ there is no type `strng`
              b: numeric(12,2)[]
              c: timestamp (3) with time zone
              d: Form
      #!         ^^^^ there is no type `Form`
              e: '"Form"[]'
              f: _low
              g: elsewhere.thing
              h: public.thing
      #!                ^^^^^ there is no type `public.thing`
              i: interval day to second(3)
              j: pg_catalog.int4
              k: a % b
      """
    )
  }

  @Test func extensionsBringTypes() {
    expectMarks(
      """
      deliveries:
        parcel:
      shelves:
        low:
          books: {a: strng}
          labels: [{books: [], next: something}]
      """
    )
  }
}
