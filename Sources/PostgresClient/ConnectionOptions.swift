import CLibPQ

/// How to reach a database: the keywords that libpq knows, as far as the user gave them.
///
/// What is not given stays libpq's to find, in the `PG*` environment, a service file, or `.pgpass`, so that plumb
/// connects wherever `psql` does.
package struct ConnectionOptions: Hashable, Sendable {
  /// What was given, by libpq's keyword.
  var keywords: [String: String]

  /// Reads a URL (`postgresql://...`), a string of keywords (`host=... dbname=...`), or the bare name of a database.
  package init(_ conninfo: String) throws(PostgresError) {
    let isName = !conninfo.isEmpty && !conninfo.contains("=") && !conninfo.contains("://")
    keywords = isName ? ["dbname": conninfo] : try Self.parse(conninfo)
    if let host = keywords["host"], host.contains("@"), !host.hasPrefix("@"), !host.hasPrefix("/") {
      throw PostgresError(.options, "the user or the password in the URL holds `@`: write it as `%40`")
    }
  }

  init(keywords: [String: String]) { self.keywords = keywords }

  /// The same way to another database of the same server.
  package func with(database: String) -> ConnectionOptions { with("dbname", database) }

  /// The same, under a name that shows in `pg_stat_activity`.
  package func with(applicationName: String) -> ConnectionOptions {
    with("application_name", applicationName)
  }

  /// The same, as another role.
  package func with(user: String) -> ConnectionOptions { with("user", user) }

  /// The same, with settings that hold from the session's first statement.
  package func with(sessionSettings settings: KeyValuePairs<String, String>) -> ConnectionOptions {
    let added = settings.map { "-c \($0.key)=\(Self.escapedForOptions($0.value))" }
    let given = (keywords["options"] ?? Environment.value("PGOPTIONS")).map { [$0] } ?? []
    return with("options", (given + added).joined(separator: " "))
  }

  /// The database by name; libpq's default where none was given.
  package var database: String? { keywords["dbname"] ?? Environment.value("PGDATABASE") ?? user }

  /// The role by name, where one was given.
  package var user: String? { keywords["user"] ?? Environment.value("PGUSER") }

  /// A host name, an address, or the folder of a Unix socket; nil is libpq's default.
  package var host: String? { keywords["host"] ?? keywords["hostaddr"] ?? Environment.value("PGHOST") }

  package var port: String? { keywords["port"] ?? Environment.value("PGPORT") }

  /// A URL that names the database for a human: user, host, port, and database, never a password.
  package var redacted: String {
    if let service = keywords["service"] { return "service=\(service)" }
    return url(with: ["user", "host", "hostaddr", "port", "dbname"])
  }

  private func with(_ keyword: String, _ value: String) -> ConnectionOptions {
    var copy = self
    copy.keywords[keyword] = value
    return copy
  }

  private static func escapedForOptions(_ value: String) -> String {
    var escaped = ""
    for character in value {
      if character == "\\" || character.isWhitespace { escaped += "\\" }
      escaped.append(character)
    }
    return escaped
  }
}

extension ConnectionOptions: CustomStringConvertible, CustomDebugStringConvertible {
  package var description: String { redacted }
  package var debugDescription: String { redacted }
}

extension ConnectionOptions: CustomReflectable {
  /// Shows what `redacted` shows, so that `dump` prints no password either.
  package var customMirror: Mirror { Mirror(self, children: ["redacted": redacted]) }
}

extension ConnectionOptions {
  /// The way to a database through a Unix socket's folder or a host.
  package init(host: String, port: Int, user: String, database: String) {
    self.init(keywords: ["host": host, "port": String(port), "user": user, "dbname": database])
  }
}
