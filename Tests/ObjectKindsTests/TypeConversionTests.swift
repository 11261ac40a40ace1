import CatalogModel
import ObjectKinds
import SQLText
import Testing

/// A conversion that loses something is never passed over.
@Suite struct TypeConversionTests {
  @Test(arguments: [
    ("text", "character varying(2)"), ("text", "name"), ("text", "\"char\""), ("text", "tsvector"),
    ("text", "date"),
    ("text", "numeric(10,2)"), ("bit varying(8)", "bit(3)"), ("character varying(9)", "character varying(8)"),
    ("text[]", "character varying(2)[]"), ("numeric(10,4)", "numeric(10,1)"),
    ("integer", "character varying(2)"),
    ("timestamp with time zone", "date"), ("money", "numeric(10,1)"), ("text", "interval day"),
    ("integer", "numeric(10,-2)"), ("time without time zone", "interval(0)"), ("bigint", "numeric(3,-1)"),
  ]) func loses(_ old: String, _ new: String) {
    #expect(TypeConversion.castLoss(from: SQL(verbatim: old), to: SQL(verbatim: new)) != nil)
  }

  @Test(arguments: [
    ("text", "integer"), ("text", "public.status"), ("text", "uuid"), ("integer", "text"), ("text", "text"),
    ("character varying(2)", "character varying(8)"), ("bit(3)", "bit varying(8)"), ("integer", "bigint"),
    ("numeric(10,1)", "numeric(10,4)"), ("character varying(3)", "text"), ("text", "numeric"),
    ("money", "numeric(10,2)"), ("integer", "numeric(10,2)"), ("date", "timestamp(0) without time zone"),
  ]) func keeps(_ old: String, _ new: String) {
    #expect(TypeConversion.castLoss(from: SQL(verbatim: old), to: SQL(verbatim: new)) == nil)
  }

  private let context = AlterationContext(server: ServerVersion(150_000))

  @Test func aDomainThatIsNarrowedSaysWhatItsColumnsLose() {
    var old = Domain(blank: ObjectAddress(Domain.kind, "public", "d"))
    old.type = "text"
    var new = old
    new.type = "character varying(2)"
    #expect(old.replacementLoss(by: new, context).map(\.id) == [.dataLoss])
    #expect(new.replacementLoss(by: old, context).isEmpty)
  }

  @Test func anAttributeThatIsNarrowedSaysWhatIsLost() {
    var old = CompositeType(blank: ObjectAddress(CompositeType.kind, "public", "c"))
    var attribute = CompositeAttribute()
    attribute.type = "numeric(10,4)"
    old.attributes = OrderedMap([.init(key: "x", value: attribute)])
    var new = old
    attribute.type = "numeric(10,1)"
    new.attributes = OrderedMap([.init(key: "x", value: attribute)])
    #expect(old.replacementLoss(by: new, context).map(\.id) == [.dataLoss])
  }
}
