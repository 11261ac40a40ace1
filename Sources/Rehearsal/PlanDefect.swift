package import CatalogModel
package import Diffing
package import Planning
package import PostgresClient
import SQLText

/// A plan that does not do what it says: a defect of plumb's, which is reported as one.
package enum PlanDefect: Error, CustomStringConvertible {
  case copyFailed(PostgresError)
  case refused(Step, Statement, PostgresError)
  case misses([Difference])

  package var description: String {
    switch self {
    case .copyFailed(let error):
      "the live schema could not be copied: \(error.message)\n  \(error.statement?.text.prefix(400) ?? "")"
    case .refused(let step, let statement, let error):
      "PostgreSQL refuses \(step.headline): \(error.message)\n  \(statement.sql)"
    case .misses(let differences):
      "the plan does not lead to the specs; still different: "
        + differences.map(\.address.description).joined(separator: ", ")
    }
  }
}
