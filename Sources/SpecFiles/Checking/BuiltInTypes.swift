import Diagnostics

/// The names of types that every PostgreSQL from 14 to 18 knows.
enum BuiltInTypes {
  /// Whether the words name a type of PostgreSQL itself.
  static func contains(_ words: [String]) -> Bool {
    // The fields and the time zone that may follow.
    if words.first == "interval" { return words.dropFirst().allSatisfy(intervalWords.contains) }
    return names.contains(words.joined(separator: " "))
  }

  /// The names of `pg_type`, and those that only the grammar knows.
  static let names = Set(listed.split(whereSeparator: \.isWhitespace).map(String.init)).union(severalWords)

  /// The type of PostgreSQL that was meant by a misspelt name, or by one of another database or language.
  static func equivalent(of name: String) -> String? {
    let columnTypes = names.subtracting(internalTypes).sorted()
    guard let near = nearestNames(to: name, in: columnTypes + equivalents.keys.sorted()).first else {
      return equivalents[name]
    }
    return equivalents[name] ?? equivalents[near] ?? near
  }

  private static let equivalents = [
    "string": "text", "longtext": "text", "mediumtext": "text", "clob": "text", "varchar2": "varchar",
    "nvarchar": "varchar", "datetime": "timestamptz", "blob": "bytea", "binary": "bytea",
    "varbinary": "bytea",
    "tinyint": "smallint", "mediumint": "integer", "int32": "integer", "int64": "bigint", "number": "numeric",
    "double": "double precision", "float32": "real", "float64": "double precision", "guid": "uuid",
  ]

  /// Types that no column is meant to have.
  private static let internalTypes = Set(
    names.filter { $0.hasPrefix("any") || $0.hasPrefix("pg_") || $0.hasSuffix("_handler") }
  ).union(
    "aclitem cstring event_trigger gtsvector internal record trigger unknown void".split(separator: " ").map(
      String.init
    )
  )

  private static let intervalWords: Set<String> = ["year", "month", "day", "hour", "minute", "second", "to"]

  private static let severalWords: Set<String> = [
    "double precision", "bit varying", "char varying", "character varying", "nchar varying",
    "national char", "national character", "national char varying", "national character varying",
    "time with time zone", "time without time zone", "timestamp with time zone",
    "timestamp without time zone",
  ]

  private static let listed = """
    aclitem any anyarray anycompatible anycompatiblearray anycompatiblemultirange anycompatiblenonarray
    anycompatiblerange anyelement anyenum anymultirange anynonarray anyrange bit bool box bpchar bytea
    char cid cidr circle cstring date datemultirange daterange event_trigger fdw_handler float4 float8
    gtsvector index_am_handler inet int2 int2vector int4 int4multirange int4range int8 int8multirange
    int8range internal interval json jsonb jsonpath language_handler line lseg macaddr macaddr8 money
    name numeric nummultirange numrange oid oidvector path pg_brin_bloom_summary
    pg_brin_minmax_multi_summary pg_ddl_command pg_dependencies pg_lsn pg_mcv_list pg_ndistinct
    pg_node_tree pg_snapshot point polygon record refcursor regclass regcollation regconfig
    regdictionary regnamespace regoper regoperator regproc regprocedure regrole regtype
    table_am_handler text tid time timestamp timestamptz timetz trigger tsm_handler tsmultirange
    tsquery tsrange tstzmultirange tstzrange tsvector txid_snapshot unknown uuid varbit varchar void
    xid xid8 xml

    bigint bigserial boolean character dec decimal float int integer nchar real serial serial2 serial4
    serial8 smallint smallserial
    """
}
