import SwiftCodegen

/// Whatever a database may hold that Swift, the linter, or line lengths could stumble over.
enum NastySchema {
  static let schema = ModelSchema(
    tables: [
      table(
        "data",
        columns: [
          "id", "default", "self", "init", "Type", "Protocol", "extension", "hash", "hash_value", "encode",
          "description",
          "debug_description", "coding_keys", "string_value", "int_value", "raw_value", "in", "is", "as",
          "try", "await", "consume", "copy", "borrow", "each", "unsafe", "discard", "then", "yield", "throws",
          "case", "let", "var", "super", "macro", "lazy", "weak", "get", "set", "open", "package", "sending",
          "nonisolated", "isolated", "if", "switch", "repeat", "operator",
          "async", "actor", "some", "any", "where", "created_at", "createdAt", "CreatedAt", "2fa", "",
          "with space", "größe",
          "ঢাকা", "🔥", "quote\"and\\slash", "dollar$", "line_1", "line1", "newline\nin", "decoder", "encoder",
          "container",
          "newValue", "new_value", "rawValue2", "init2", "from", "to", "hasher", "Self", "nil", "true", "_",
          "__", "inout",
        ].map { ColumnModel($0, "text", isNullable: $0 == "default") },
        key: ["id"],
        comment: "Ends a comment */ and \"\"\" quotes.\nNext \\(line)\r\n\n# A heading\n- Parameter x: none"
      ),
      table(
        "events",
        columns: [ColumnModel("id", "bigint"), ColumnModel("created_at", "timestamptz")],
        key: ["id", "created_at"]
      ),
      table("codes", columns: [ColumnModel("id", "int"), ColumnModel("code", "char(3)")], key: ["code"]),
      table("logs", columns: [ColumnModel("id", "int", isNullable: true)], key: []),
      table("nothing", columns: [], key: []),
      table("waiting", columns: [ColumnModel("n", "nothing_at_all", isNullable: true)], key: []),
      table("types", columns: [ColumnModel("id", "int"), reference("type_id", "types")], key: ["id"]),
      table("ids", columns: [ColumnModel("id", "int"), reference("ids_id", "ids")], key: ["id"]),
      table("tasks", columns: [ColumnModel("id", "int"), reference("result_id", "results")], key: ["id"]),
      table("results", columns: [ColumnModel("id", "int"), reference("task_id", "tasks")], key: ["id"]),
      table(
        "chickens",
        columns: [reference("id", "eggs"), ColumnModel("data", "data", isNullable: true)],
        key: ["id"]
      ),
      table("eggs", columns: [reference("id", "chickens")], key: ["id"]),
      table(
        "profiles",
        columns: [reference("user_id", "users"), reference("log", "logs")],
        key: ["user_id"]
      ),
      table("badges", columns: [reference("profile_id", "profiles", "user_id")], key: []),
      table("users", columns: [ColumnModel("id", "uuid", isGenerated: true)], key: ["id"], schema: "auth"),
      table("users", columns: [ColumnModel("id", "uuid", isGenerated: true)], key: ["id"]),
      table("ঢাকা", columns: [ColumnModel("ঢাকা", "int")], key: ["ঢাকা"]),
      table(
        "old_things",
        columns: [
          deprecated("id", "int"), deprecated("key", "int", isGenerated: true),
          deprecated("key_storage", "int"),
        ],
        key: ["id", "key"],
        deprecated:
          "use new_things \"soon\", and read the long story of why that is so in the wiki, on a page of its own"
      ),
      table("older_things", columns: [deprecated("id", "int")], key: ["id"], deprecated: "use older"),
      table(
        "users_of_old",
        columns: [
          reference("old_id", "older_things"), ColumnModel("status", "old_status[]"),
          ColumnModel("d", "old_domain"),
        ],
        key: ["old_id"]
      ),
      table(
        long("t"),
        columns: [ColumnModel(long("a"), "numeric"), ColumnModel(long("b"), long("e"))],
        key: [long("a"), long("b")]
      ),
      table(
        long("u"),
        columns: [
          ColumnModel(long("k"), "numeric"), reference(long("r"), long("u"), long("k")),
          deprecated(long("d"), "numeric"), reference(long("s"), long("v"), long("k")),
        ],
        key: [long("k")]
      ),
      table(long("v"), columns: [ColumnModel(long("k"), long("e"))], key: [long("k")]),
      table("every_type", columns: everyType, key: []),
      table(
        "given",
        columns: [
          ColumnModel("id", "jsonb", swiftType: "Int"), ColumnModel("x", "text", swiftType: "[URL]"),
        ],
        key: ["id"]
      ),
    ],
    enums: [
      enumeration(
        "status",
        [
          "", "2fa", "in-progress", "cash_on_delivery", "🔥", "ঢাকা", "default", "self", "init", "Type",
          "Protocol",
          "extension", "A+", "A-", "a", "all_cases", "raw_value", "hash_value", "hash", "none", "some",
          "x\"y\\z",
          "encode", "CASH ON DELIVERY", "nil", "true", "Self", "hasher", "1", "+1", "-1", "1.5",
          long("label"),
        ]
      ),
      enumeration("old_status", ["a", "b"], deprecated: "x"),
      EnumModel(
        ModelName("kind"),
        labels: [EnumModel.Label("a", details: ModelDetails(deprecated: "use b")), EnumModel.Label("b")]
      ),
      EnumModel(
        ModelName("long_kind"),
        labels: (1...12).map { EnumModel.Label("label_number_\($0)", details: ModelDetails(deprecated: "")) }
      ),
      enumeration("nothing_at_all", []),
      enumeration("character", ["x"]),
      enumeration("id", ["x"]),
      enumeration(long("e"), ["x"]),
    ],
    domains: [
      DomainModel(ModelName("error"), "numeric(3)"),
      DomainModel(ModelName("deep"), "error[]"),
      DomainModel(ModelName("old_domain"), "uuid", details: ModelDetails(deprecated: "use another")),
      DomainModel(ModelName(long("domain")), "text", details: ModelDetails(deprecated: "use another")),
    ],
    composites: [
      CompositeModel(
        ModelName("pair"),
        attributes: [ColumnModel("a", "deep"), ColumnModel("b", "kind[][]")]
      ),
      CompositeModel(ModelName("void"), attributes: []),
    ]
  )

  private static let everyType = [
    "bool", "smallint", "int", "bigint", "real", "double precision", "numeric(12,2)", "text", "varchar(3)",
    "char(3)",
    "uuid", "bytea", "timestamptz", "timestamp", "date", "time", "timetz", "interval", "json", "jsonb",
    "inet", "cidr",
    "bit(3)", "varbit", "point", "int4range", "int8range", "numrange", "daterange", "tsrange", "tstzrange",
    "int4multirange", "tstzmultirange", "citext", "hstore", "xml", "money", "oid", "tsvector", "macaddr",
    "pair[]",
  ].map { ColumnModel("\($0) column", $0) }

  private static func long(_ start: String) -> String { start + String(repeating: "_abcdef", count: 8) }

  private static func table(
    _ name: String,
    columns: [ColumnModel],
    key: [String],
    schema: String = "public",
    comment: String? = nil,
    deprecated: String? = nil
  ) -> TableModel {
    TableModel(
      ModelName(name, schema: schema),
      columns: columns,
      primaryKey: key,
      details: ModelDetails(comment: comment, deprecated: deprecated, source: "specs/nasty.yaml")
    )
  }

  private static func reference(_ name: String, _ table: String, _ column: String = "id") -> ColumnModel {
    ColumnModel(name, "int", references: ColumnReference(ModelName(table), column))
  }

  private static func deprecated(_ name: String, _ type: String, isGenerated: Bool = false) -> ColumnModel {
    ColumnModel(
      name,
      type,
      isGenerated: isGenerated,
      details: ModelDetails(comment: "See e.g. this", deprecated: "")
    )
  }

  private static func enumeration(_ name: String, _ labels: [String], deprecated: String? = nil) -> EnumModel
  {
    EnumModel(
      ModelName(name),
      labels: labels.map { EnumModel.Label($0) },
      details: ModelDetails(deprecated: deprecated)
    )
  }
}
