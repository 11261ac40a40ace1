import CatalogModel
import SQLText

/// The tablespace of a relation, which says so only where it is not kept where the database is.
enum Tablespace {
  /// The name of the tablespace of a row of pg_class; none where it is the database's own.
  static func name(of relation: SQL) -> SQL {
    """
    CASE WHEN \(relation).reltablespace <> 0
                THEN (SELECT ts.spcname FROM pg_tablespace ts WHERE ts.oid = \(relation).reltablespace) END
    """
  }

  /// Copies the files of what is altered, as in `TABLE shop.orders`, to a tablespace, or to the database's own.
  static func move(_ relation: SQL, to tablespace: Identifier?) -> Statement {
    "ALTER \(relation) SET TABLESPACE \(tablespace ?? "pg_default")"
  }
}
