import CatalogModel
import ObjectKinds

/// Rules on who may do what.
extension LintRule {
  static let access = [policiesOff, policiesMissing, definerPath]

  private static let policiesOff = LintRule(
    "policies-off",
    "policies are written and row-level security is off",
    reason:
      "Without ENABLE ROW LEVEL SECURITY, policies are kept and never looked at: everybody sees every row.",
    remedy: "`row_security: true` at the table.",
    in: Policy.self
  ) { policy, schema in
    guard let table = policy.parents.lazy.compactMap({ schema.catalog[$0] as? Table }).first,
      !table.isRowSecurityEnabled
    else { return nil }
    return Finding(
      message: "\(policy.address) has no effect, because row-level security is off for the table",
      note: "write `row_security: true` at \(table.address)"
    )
  }

  private static let policiesMissing = LintRule(
    "no-policies",
    "row-level security is on and nobody may see a row",
    reason: "Where no policy lets a role see rows, it sees none, without an error. Only the owner sees all.",
    remedy: "A policy for each role, in `policies` of the table.",
    in: Table.self
  ) { table, schema in
    guard table.isRowSecurityEnabled, schema.parts(Policy.self, of: table.address).isEmpty else { return nil }
    return Finding(
      message: "\(table.address) has row-level security and no policy",
      property: "row_security",
      note: "write `policies`, or leave out `row_security`"
    )
  }

  private static let definerPath = LintRule(
    "definer-search-path",
    "a function with its owner's rights looks for names where its caller says",
    reason: """
      A function with SECURITY DEFINER runs with the rights of its owner, but with the caller's search_path: a caller who \
      puts a table or an operator of the same name first has the owner run it.
      """,
    remedy: "`set: {search_path: ''}` with qualified names in the body, or a path with `pg_temp` last.",
    in: Function.self
  ) { function, _ in
    guard function.isSecurityDefiner, function.sqlBody == nil, function.settings["search_path"] == nil else {
      return nil
    }
    return Finding(
      message: "\(function.address) is a security definer without a search_path of its own",
      property: "security_definer",
      note: "write `set: {search_path: ''}`, and name everything in the body with its schema"
    )
  }
}
