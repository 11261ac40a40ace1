import Testing

@testable import SwiftCodegen

@Suite struct TypeTextTests {
  @Test(arguments: [
    ("int", "int4"), ("INTEGER", "int4"), ("int8", "int8"), ("serial", "int4"), ("bigserial", "int8"),
    ("numeric(12,2)", "numeric"), ("numeric(3,-2)", "numeric"), ("dec", "numeric"), ("float", "float8"),
    ("float(24)", "float4"), ("float(25)", "float8"), ("double precision", "float8"), ("real", "float4"),
    ("character varying(20)", "varchar"), ("national character varying (3)", "varchar"), ("char", "bpchar"),
    ("timestamp(3) with time zone", "timestamptz"), ("timestamp with  time zone", "timestamptz"),
    ("timestamp(0) without time zone", "timestamp"), ("time(6) with time zone", "timetz"), ("time", "time"),
    ("interval", "interval"), ("interval day to second(3)", "interval"), ("interval(2)", "interval"),
    ("bit varying(5)", "varbit"), ("bit(3)", "bit"), ("\"char\"", "char"), ("\"MyEnum\"", "MyEnum"),
    ("MyEnum", "myenum"), ("\"a\"\"b\"", "a\"b"), ("geometry(Point,4326)", "geometry"),
  ])
  func scalar(text: String, name: String) {
    #expect(TypeName(text: text) == TypeName(name))
  }

  @Test(arguments: [
    ("int[]", TypeName("int4", arrayDimensions: 1)),
    ("int[3][]", TypeName("int4", arrayDimensions: 2)),
    ("character varying(20)[]", TypeName("varchar", arrayDimensions: 1)),
    ("timestamp with time zone[]", TypeName("timestamptz", arrayDimensions: 1)),
    ("text ARRAY", TypeName("text", arrayDimensions: 1)),
    ("text array[4]", TypeName("text", arrayDimensions: 1)),
    ("billing.status[]", TypeName(schema: "billing", "status", arrayDimensions: 1)),
    ("pg_catalog.int4", TypeName(schema: "pg_catalog", "int4")),
    ("\"My Schema\".\"T.x\"", TypeName(schema: "My Schema", "T.x")),
  ])
  func structured(text: String, name: TypeName) {
    #expect(TypeName(text: text) == name)
  }

  @Test(arguments: [
    "", "two words", "int[", "int]", "int[] x", "numeric(12", "\"open", "a.", "a.b.c", "int; drop",
    "int[][x]", "\"\"",
    "interval yesterday", "int()()",
  ])
  func noType(text: String) {
    #expect(TypeName(text: text) == nil)
  }
}
