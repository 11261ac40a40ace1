import SQLText

/// The part of a catalog query that reads access control lists.
///
/// A list that says what PostgreSQL gives by itself is NULL, whether it was ever written or not. Any other comes back
/// as a spec has it: by role, the owner under a name of its own, and whoever granted something left out. So two
/// servers that give the same rights return the same bytes, whoever owns the objects there.
struct GrantQuery {
  private let grantClass: GrantClass
  private let server: ServerVersion

  init(_ grantClass: GrantClass, _ server: ServerVersion) {
    self.grantClass = grantClass
    self.server = server
  }

  /// A join with the lists of a system catalog, whose column `acl.grants` is what the query returns.
  ///
  /// Thousands of objects share a handful of lists, so each list is read once, with its owner.
  ///
  /// - Parameters:
  ///   - catalog: The system catalog.
  ///   - prefix: What the names of its columns begin with, as in `relacl` and `relowner`.
  ///   - row: The alias of its row in the query.
  ///   - condition: Which rows of the catalog are of the class, where not all are.
  /// - Returns: The join, under the alias `acl`.
  func join(_ catalog: SQL, _ prefix: SQL, row: SQL, where condition: SQL = "true") -> SQL {
    """
    LEFT JOIN (WITH list AS MATERIALIZED (
                 SELECT o.list, o.owner, \(grants("o.list", owner: "o.owner")) AS grants
                   FROM (SELECT DISTINCT \(prefix)acl AS list, \(prefix)owner AS owner FROM \(catalog)
                          WHERE \(prefix)acl IS NOT NULL AND oid >= 16384 AND \(condition)) AS o)
               SELECT * FROM list) AS acl
        ON acl.list = \(row).\(prefix)acl AND acl.owner = \(row).\(prefix)owner
    """
  }

  /// The grants of one list.
  ///
  /// - Parameters:
  ///   - list: The list.
  ///   - owner: The OID of the owner.
  ///   - initial: What there is from the start, where that is not what PostgreSQL gives every object of the class.
  /// - Returns: An expression that is NULL for a list that says nothing.
  func grants(_ list: SQL, owner: SQL, initial: SQL? = nil) -> SQL {
    let initial: SQL = initial ?? "acldefault('\(grantClass.letter)', \(owner))"
    return """
      (SELECT json_object_agg(entry.role,
                 CASE WHEN entry.passed IS NULL THEN \(words("entry.plain"))
                      WHEN entry.plain IS NULL THEN json_build_object('with_grant_option', \(words("entry.passed")))
                      ELSE json_build_object('privileges', entry.plain, 'with_grant_option', entry.passed) END
                 ORDER BY entry.role)
           FROM (SELECT CASE privilege.grantee WHEN 0 THEN \(Literal(Grants.everybody.name)) WHEN \(owner) THEN \(Literal(Grants.owner.name))
                                       ELSE pg_get_userbyid(privilege.grantee) END AS role,
                        json_agg(privilege.word ORDER BY privilege.word) FILTER (WHERE privilege.given AND NOT privilege.passed) AS plain,
                        json_agg(privilege.word ORDER BY privilege.word) FILTER (WHERE privilege.given AND privilege.passed) AS passed
                   FROM (SELECT item.grantee, lower(item.privilege_type) COLLATE "C" AS word, bool_or(item.given) AS given,
                                bool_or(item.is_grantable AND item.given AND item.grantee <> \(owner)) AS passed,
                                NOT bool_and(item.given) AS initial
                           FROM (SELECT *, true AS given FROM aclexplode(\(list))
                                 UNION ALL SELECT *, false FROM aclexplode(\(initial))) AS item
                          GROUP BY item.grantee, item.privilege_type) AS privilege
                  GROUP BY privilege.grantee HAVING bool_or(privilege.given <> privilege.initial OR privilege.passed)) AS entry)
      """
  }

  /// A list of words, or the one word that stands for all there are.
  private func words(_ list: SQL) -> SQL {
    let count = grantClass.privileges(server).count
    return """
      CASE WHEN json_array_length(\(list)) = \(count) THEN '"all"'::json ELSE coalesce(\(list), '[]') END
      """
  }
}
