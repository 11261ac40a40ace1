import SwiftCodegen

/// A piece of the shop, as it looks without surprises.
enum ShopSchema {
  static let schema = ModelSchema(
    tables: [orders, orderItems, categories, orderSummaries],
    enums: [
      EnumModel(
        ModelName("order_status"),
        labels: ["pending", "cash_on_delivery", "in-progress", "2fa", "default"].map { EnumModel.Label($0) },
        details: ModelDetails(comment: "Where an order stands", source: "specs/orders.yaml")
      )
    ],
    domains: [
      DomainModel(
        ModelName("bd_phone"),
        "text",
        details: ModelDetails(comment: "A mobile number of Bangladesh.", source: "specs/types.yaml")
      )
    ],
    composites: [
      CompositeModel(
        ModelName("postal_address"),
        attributes: [ColumnModel("line_1", "text"), ColumnModel("postal_code", "integer")],
        details: ModelDetails(source: "specs/types.yaml")
      )
    ]
  )

  private static let orders = TableModel(
    ModelName("orders"),
    columns: [
      ColumnModel("id", "uuid"),
      ColumnModel("user_id", "uuid", references: ColumnReference(ModelName("users"), "id")),
      ColumnModel("number", "bigint", isGenerated: true),
      ColumnModel("status", "order_status"),
      ColumnModel(
        "subtotal",
        "numeric(12,2)",
        details: ModelDetails(
          comment:
            "The sum of all items. It has neither the costs of shipping nor what a coupon takes off, which are "
            + "columns of their own."
        )
      ),
      ColumnModel("phone", "bd_phone", isNullable: true),
      ColumnModel("ship_to", "postal_address", isNullable: true),
      ColumnModel("tags", "text[]"),
      ColumnModel("gateway_response", "jsonb", isNullable: true),
      ColumnModel("created_at", "timestamp(3) with time zone"),
      ColumnModel(
        "note",
        "text",
        isNullable: true,
        details: ModelDetails(comment: "What the buyer wrote", deprecated: "use messages; goes in 2027")
      ),
    ],
    primaryKey: ["id"],
    details: ModelDetails(comment: "One checkout by one customer.", source: "specs/orders.yaml")
  )

  private static let orderItems = TableModel(
    ModelName("order_items"),
    columns: [
      ColumnModel("order_id", "uuid", references: ColumnReference(ModelName("orders"), "id")),
      ColumnModel("position", "smallint"),
      ColumnModel("quantity", "int"),
    ],
    primaryKey: ["order_id", "position"],
    details: ModelDetails(source: "specs/orders.yaml")
  )

  private static let categories = TableModel(
    ModelName("categories"),
    columns: [
      ColumnModel("slug", "citext"),
      ColumnModel(
        "parent_slug",
        "citext",
        isNullable: true,
        references: ColumnReference(ModelName("categories"), "slug")
      ),
    ],
    primaryKey: ["slug"],
    details: ModelDetails(source: "specs/categories.yaml")
  )

  private static let orderSummaries = TableModel(
    ModelName("order_summaries"),
    isView: true,
    columns: [
      ColumnModel(
        "order_id",
        "uuid",
        isNullable: true,
        references: ColumnReference(ModelName("orders"), "id")
      ),
      ColumnModel("days", "daterange", isNullable: true),
    ],
    details: ModelDetails(source: "specs/orders.yaml")
  )
}
