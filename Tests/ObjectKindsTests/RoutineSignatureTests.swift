import CatalogModel
import ObjectKinds
import SQLText
import Testing

/// The types by which a routine's address is spelled, as PostgreSQL 15's `oidvectortypes` gives them.
@Suite struct RoutineSignatureTests {
  @Test(
    arguments: [
      ("", ""),
      ("int", "integer"),
      ("a INT4 default 1, b\n text = 'x, y', VARIADIC c int[]", "integer, text, integer[]"),
      ("OUT x int, INOUT y varchar(9), in out z bool", "character varying, boolean"),
      ("x out int, y in int8", "bigint"),
      (
        "double precision, timestamp(3) with time zone, z time",
        "double precision, timestamp with time zone, time without time zone"
      ),
      ("a numeric(12, 2), b decimal, c float(10), d float", "numeric, numeric, real, double precision"),
      (
        "national character varying(3), nchar, bit varying(2), bit",
        "character varying, character, bit varying, bit"
      ),
      ("interval day to second, i interval(3)", "interval, interval"),
      ("a int array, b int array[4], c text[][3], d text []", "integer[], integer[], text[], text[]"),
      ("\"A b\" \"Odd Name\".\"T \"\"2\", other.Thing", "\"Odd Name\".\"T \"\"2\", other.thing"),
      ("p pg_catalog.int4, q \"char\", r timestamptz", "integer, \"char\", timestamp with time zone"),
      ("d default_kind default null", "default_kind"),
    ]
  )
  func areThoseOfTheInputArguments(arguments: String, expected: String) throws {
    let function = try Function(
      spec: ["arguments": .scalar(arguments), "returns": "int", "body": ""],
      at: ObjectAddress(Function.kind, "public", "f", "")
    )
    #expect(function.address.name.name == expected)
    #expect(function.lookup?.text == "to_regprocedure(\(Literal("public.f(\(expected))").quoted))::oid")
  }

  @Test func bodiesAreCheckedAtTheEnd() throws {
    let address = ObjectAddress(Function.kind, "public", "f", "")
    let plain = try Function(spec: ["returns": "int", "body": "select 1"], at: address)
    #expect(plain.verification.first?.sql.text.hasPrefix("CREATE OR REPLACE FUNCTION public.f()") == true)
    let standard = try Function(spec: ["returns": "int", "sql_body": "RETURN 1"], at: address)
    #expect(standard.verification.isEmpty)
  }
}
