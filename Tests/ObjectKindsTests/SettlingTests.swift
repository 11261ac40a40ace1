import CatalogModel
import ObjectKinds
import SQLText
import Testing

/// What specs cannot mean, and what becomes of what they leave open.
@Suite struct SettlingTests {
  @Test(arguments: Mistake.all) func refuses(mistake: Mistake) {
    #expect(throws: FieldMismatch.self) {
      try Sample(mistake.type, mistake.names, mistake.spec, "").object()
    }
    do throws(FieldMismatch) {
      _ = try Sample(mistake.type, mistake.names, mistake.spec, "").object()
    } catch {
      #expect(error.message == mistake.message)
    }
  }

  @Test func anOwnedSequenceGoesWithItsColumn() throws {
    let sequence = try SequenceGenerator(
      spec: ["owned_by": "t.id"],
      at: ObjectAddress(SequenceGenerator.kind, "public", "s")
    )
    let table = ObjectAddress(Table.kind, "public", "t")
    let column = table.child(Column.kind, "id")
    #expect(sequence.dropsWith == [column, table])
    #expect(sequence.completion?.after == [column, table])
    let detachment = sequence.detachment(reattachingAs: sequence)
    #expect(detachment?.before.map(\.sql.text) == ["ALTER SEQUENCE public.s OWNED BY NONE"])
    #expect(detachment?.after.map(\.sql.text) == ["ALTER SEQUENCE public.s OWNED BY public.t.id"])
  }

  @Test func aTriggerRefersToItsFunctionAndColumns() throws {
    let address = ObjectAddress(Trigger.kind, "shop", "orders", "x")
    let trigger = try Trigger(spec: ["before": "update of a", "execute": "touch()"], at: address)
    #expect(
      trigger.references == [
        Reference(
          "columns",
          ObjectAddress(Column.kind, "shop", "orders", "a"),
          ObjectAddress(View.kind, "shop", "orders")
        ),
        Reference(
          "execute",
          ObjectAddress(Function.kind, "shop", "touch", ""),
          ObjectAddress(Function.kind, "public", "touch", "")
        ),
      ]
    )
    let builtIn = try Trigger(
      spec: ["before": "update", "for_each": "row", "execute": "suppress_redundant_updates_trigger()"],
      at: address
    )
    #expect(builtIn.references.isEmpty)
  }

  @Test func pulledSpecsLeaveOutWhatPostgreSQLChooses() throws {
    var sequence = SequenceGenerator(blank: ObjectAddress(SequenceGenerator.kind, "public", "s"))
    (sequence.start, sequence.increment, sequence.min, sequence.max, sequence.cache) = (1, 1, 1, Int.max, 1)
    #expect(sequence.spec == [:])
    (sequence.start, sequence.increment, sequence.min, sequence.max) = (-1, -1, Int.min, -1)
    #expect(sequence.spec == ["increment": "-1"])
    var installed = Extension(blank: ObjectAddress(Extension.kind, "x"))
    installed.schema = "public"
    #expect(installed.spec == [:])
  }
}
