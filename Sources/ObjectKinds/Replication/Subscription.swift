package import CatalogModel
package import SQLText

/// A subscription to publications of another database.
///
/// It is created without a connection, as a dump restores it: no slot is made, nothing is copied, and it is not enabled.
/// When replication begins is for people to say.
package struct Subscription: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var owner: Identifier?
  /// The environment variable that holds the connection string, as `${NAME}`; only superusers may read what there is.
  package var connection: ConnectionVariable?
  package var publications: [Identifier] = []
  /// The replication slot over there, where it has another name; `none` for none.
  package var slotName: String?
  package var synchronousCommit = "off"
  package var isBinary = false
  package var streaming = Streaming.off
  package var isTwoPhase = false
  package var disablesOnError = false
  package var origin = Origin.any
  package var requiresPassword = true
  package var runsAsOwner = false
  package var failsOver = false

  package init(blank address: ObjectAddress) { self.address = address }

  package enum Streaming: String, Keyword { case off, on, parallel }
  package enum Origin: String, Keyword { case any, none }
}

extension Subscription: CatalogObject {
  package static let kind: Kind = "subscription"
  package static let placement = Placement.database("subscriptions")
  package static let catalog = "pg_subscription"
  package static let ownerColumn: SQL? = "subowner"
  package static let home = SpecHome.shared("database")
  package static let staysOutOfScratch = true

  package static let properties: [Property<Subscription>] = [
    Property("connection", \.connection, required: true, unreadable: true) { _ in [] },
    Property("publications", \.publications, required: true) { change in
      ["\(change.new.alteration) SET PUBLICATION \(change.to) WITH (refresh = false)"]
    },
    option("slot_name", \.slotName) { $0.slot },
    option("synchronous_commit", \.synchronousCommit) { SQL(verbatim: Literal($0.synchronousCommit).quoted) },
    option("binary", \.isBinary) { word($0.isBinary) },
    option("streaming", \.streaming) { SQL(verbatim: $0.streaming.rawValue) },
    Property("two_phase", \.isTwoPhase) { change in
      change.context.server.major < 18
        ? nil : ["\(change.new.alteration) SET (two_phase = \(word(change.to)))"]
    },
    option("disable_on_error", \.disablesOnError) { word($0.disablesOnError) },
    option("origin", \.origin) { SQL(verbatim: $0.origin.rawValue) },
    option("password_required", \.requiresPassword) { word($0.requiresPassword) },
    option("run_as_owner", \.runsAsOwner) { word($0.runsAsOwner) },
    option("failover", \.failsOver) { word($0.failsOver) },
    commentProperty,
    ownerProperty,
  ]

  private static func option<Value: PropertyValue>(
    _ name: String,
    _ path: any WritableKeyPath<Subscription, Value> & Sendable,
    _ value: @escaping @Sendable (Subscription) -> SQL
  ) -> Property<Subscription> {
    Property(name, path) { ["\($0.new.alteration) SET (\(SQL(verbatim: name)) = \(value($0.new)))"] }
  }

  private static func word(_ flag: Bool) -> SQL { flag ? "true" : "false" }

  /// The subscriptions of this database; the catalog holds those of the whole server.
  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    func since(_ major: Int, _ column: SQL, else value: SQL) -> SQL { server.major >= major ? column : value }
    return """
      SELECT s.oid, 0, 0, s.subname, (SELECT json_agg(p ORDER BY p COLLATE "C") FROM unnest(s.subpublications) AS p),
             coalesce(s.subslotname, 'none'),
             s.subsynccommit, s.subbinary,
             CASE s.substream::text WHEN 'p' THEN 'parallel' WHEN 't' THEN 'on' WHEN 'true' THEN 'on' ELSE 'off' END,
             \(since(15, "s.subtwophasestate <> 'd'", else: "false")),
             \(since(15, "s.subdisableonerr", else: "false")), \(since(16, "s.suborigin", else: "'any'")),
             \(since(16, "s.subpasswordrequired", else: "true")), \(since(16, "s.subrunasowner", else: "false")),
             \(since(17, "s.subfailover", else: "false")), d.description
        FROM pg_subscription s
        LEFT JOIN pg_description d
          ON d.objoid = s.oid AND d.classoid = 'pg_subscription'::regclass AND d.objsubid = 0
       WHERE s.subdbid = (SELECT b.oid FROM pg_database b WHERE b.datname = current_database())
      """
  }

  package mutating func settle() throws(FieldMismatch) {
    publications.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    slotName = slotName ?? address.name.name
  }

  /// The slot goes without a name where it has the subscription's; the connection string is for superusers to read, so
  /// a variable stands for it that is named after the subscription.
  package func shortened(in catalog: Catalog) -> Subscription {
    var short = self
    if slotName == address.name.name { short.slotName = nil }
    short.connection = connection ?? ConnectionVariable(of: address.name)
    return short
  }

  package var commentTarget: SQL { "SUBSCRIPTION \(address)" }
  private var alteration: SQL { "ALTER SUBSCRIPTION \(address)" }

  private var slot: SQL {
    slotName == "none" ? "NONE" : "\(Literal(slotName ?? address.name.name))"
  }

  package func create(_ context: CreationContext) -> [Statement] {
    let connection = connection ?? ConnectionVariable(of: address.name)
    var options: [SQL] = ["connect = false", "slot_name = \(slot)"]
    if synchronousCommit != "off" { options.append("synchronous_commit = \(Literal(synchronousCommit))") }
    if isBinary { options.append("binary = true") }
    if streaming != .off || context.server.major >= 18 {
      options.append("streaming = \(SQL(verbatim: streaming.rawValue))")
    }
    if isTwoPhase { options.append("two_phase = true") }
    if disablesOnError { options.append("disable_on_error = true") }
    if origin != .any { options.append("origin = \(SQL(verbatim: origin.rawValue))") }
    if !requiresPassword { options.append("password_required = false") }
    if runsAsOwner { options.append("run_as_owner = true") }
    if failsOver { options.append("failover = true") }
    var statement = Statement(
      """
      CREATE SUBSCRIPTION \(address) CONNECTION \(Literal(connection.field.text ?? "")) PUBLICATION \(publications) WITH (\(options))
      """
    )
    statement.variables = [connection.name]
    statement.trialValue = "dbname=nowhere"
    return [statement]
  }

  /// To drop the slot too, PostgreSQL would connect to the other server, and could not do so in a transaction.
  package func drop() -> [Statement] {
    let hazards: [Hazard] =
      slotName == "none"
      ? []
      : [
        .dataLoss(
          "the other server keeps the slot \(slotName ?? address.name.name), and what it holds back for it"
        )
      ]
    return [
      Statement("\(alteration) DISABLE"), Statement("\(alteration) SET (slot_name = NONE)"),
      Statement("DROP SUBSCRIPTION \(address)", hazards: hazards),
    ]
  }

  /// The slot keeps its name, unless the spec says otherwise.
  package func rename(to name: Identifier) -> [Statement]? { ["\(alteration) RENAME TO \(name)"] }
}
