import CatalogModel
enum MaterializedView { static let kind: Kind = "materialized view" }
