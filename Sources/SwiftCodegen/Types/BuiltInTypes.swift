/// The Swift types of PostgreSQL's own types.
///
/// What has no counterpart in Swift and no struct in PlumbModels is `String`, in PostgreSQL's text form. An array is
/// `[T]` although PostgreSQL lets its elements be null, as next to no array has such.
enum BuiltInTypes {
  /// The types of `pg_catalog`, by their names there.
  static let types: [String: SwiftType] = {
    var types: [String: SwiftType] = [
      "bool": "Bool", "int2": "Int16", "int4": "Int32", "int8": "Int", "oid": "UInt32",
      "float4": "Float", "float8": "Double",
      "numeric": .foundation("Decimal"), "uuid": .foundation("UUID"), "bytea": .foundation("Data"),
      "timestamptz": .foundation("Date"),
      "timestamp": .plumb("LocalTimestamp"), "date": .plumb("CalendarDay"), "time": .plumb("TimeOfDay"),
      "timetz": .plumb("OffsetTimeOfDay"), "interval": .plumb("PostgresInterval"),
      "json": .plumb("JSONValue"), "jsonb": .plumb("JSONValue"),
      "inet": .plumb("InternetAddress"), "cidr": .plumb("InternetAddress"),
      "bit": .plumb("BitString"), "varbit": .plumb("BitString"), "point": .plumb("PostgresPoint"),
    ]
    for name in texts { types[name] = "String" }
    for (name, bound) in bounds {
      guard let type = types[bound] else { continue }
      types["\(name)range"] = type.wrapped(in: "PostgresRange")
      types["\(name)multirange"] = type.wrapped(in: "PostgresMultirange")
    }
    return types
  }()

  /// Types of PostgreSQL's own extensions, which stand in whatever schema the extension does.
  static let extensionTypes: [String: SwiftType] = [
    "citext": "String", "ltree": "String", "lquery": "String", "ltxtquery": "String",
    "hstore": SwiftType(.dictionary(.named("String"), .optional(.named("String")))),
  ]

  private static let bounds = [
    ("int4", "int4"), ("int8", "int8"), ("num", "numeric"), ("date", "date"), ("ts", "timestamp"),
    ("tstz", "timestamptz"),
  ]

  private static let texts = """
    text varchar bpchar char name money xml jsonpath macaddr macaddr8 line lseg box path polygon circle tsvector
    tsquery pg_lsn pg_snapshot txid_snapshot xid xid8 cid tid regclass regcollation regconfig regdictionary
    regnamespace regoper regoperator regproc regprocedure regrole regtype aclitem refcursor
    """.split(whereSeparator: \.isWhitespace).map(String.init)
}
