/// The columns of system catalogs that no query reads although their catalog is read, and why.
enum UnreadCatalogColumns {
  /// Columns that one reason is for.
  struct Reason: Sendable {
    let why: String
    let columns: Set<String>

    init(_ why: String, _ columns: String...) { self.init(why, columns) }

    init(_ why: String, _ columns: [String]) {
      self.why = why
      self.columns = Set(columns)
    }
  }

  static let reasons: [String: [Reason]] = [
    "pg_aggregate": [derived("aggnumdirectargs")],
    "pg_am": [Reason("access methods belong to extensions and to PostgreSQL", "amhandler", "amtype")],
    "pg_amop": [derived("amopfamily", "amoppurpose", "amopmethod")],
    "pg_amproc": [derived("amprocfamily")],
    "pg_attribute": [
      derived("attlen", "attbyval", "attalign", "atthasdef", "attndims"),
      Reason(
        "where the server keeps what rows lack that are older than the column",
        "atthasmissing",
        "attmissingval"
      ),
      Reason("a column that is inherited is told by its parent's, whoever declared it first", "attislocal"),
      Reason("a place for a cache, gone in 18", "attcacheoff"),
    ],
    "pg_auth_members": [
      Reason(
        "who granted a membership is read by name from 16 on, where it is a part of what is granted",
        "grantor"
      )
    ],
    "pg_authid": [Reason("a password is nobody's business", "rolpassword")],
    "pg_class": [
      ofStorage("relfilenode", "relfrozenxid", "relminmxid", "relrewrite", "relispopulated"),
      statistics("relpages", "reltuples", "relallvisible", "relallfrozen"),
      derived(
        "relhasindex",
        "relnatts",
        "relchecks",
        "relhasrules",
        "relhastriggers",
        "relhassubclass",
        "relisshared"
      ),
    ],
    "pg_collation": [
      Reason("the server chooses it by the provider", "collencoding"),
      Reason("it tells of the machine's library and not of the schema", "collversion"),
    ],
    "pg_constraint": [
      derived("conpfeqop", "conppeqop", "conffeqop", "conislocal")
    ],
    "pg_database": [
      Reason(
        "it is said when the database is made, by whoever makes it",
        "datdba",
        "encoding",
        "datlocprovider"
      ),
      Reason(
        "the same",
        "datcollate",
        "datctype",
        "datlocale",
        "daticulocale",
        "daticurules",
        "dattablespace"
      ),
      Reason(
        "it is about who may connect, not about the schema",
        "datistemplate",
        "datallowconn",
        "datconnlimit",
        "datacl"
      ),
      derived("dathasloginevt"),
      ofStorage("datfrozenxid", "datminmxid", "datlastsysoid"),
      Reason("it tells of the machine's library and not of the schema", "datcollversion"),
    ],
    "pg_extension": [
      Reason("what its script decides", "extrelocatable", "extconfig", "extcondition"),
      Reason("PostgreSQL cannot change it", "extowner"),
    ],
    "pg_index": [
      derived("indimmediate", "indcheckxmin", "indisready", "indislive"),
      Reason("pg_get_indexdef reads it", "indexprs"),
    ],
    "pg_inherits": [
      Reason("what an interrupted DETACH CONCURRENTLY leaves is attached still", "inhdetachpending")
    ],
    "pg_operator": [derived("oprkind", "oprresult")],
    "pg_proc": [
      Reason(
        "pg_get_function_arguments and pg_get_function_result read it",
        "provariadic",
        "pronargs",
        "pronargdefaults",
        "prorettype",
        "proallargtypes",
        "proargmodes",
        "proargnames",
        "proargdefaults"
      )
    ],
    "pg_rewrite": [Reason("pg_get_ruledef and pg_get_viewdef read it", "ev_action", "ev_qual")],
    "pg_statistic_ext": [Reason("pg_get_statisticsobjdef_expressions reads it", "stxexprs")],
    "pg_subscription": [
      Reason("it may hold a password, and specs name it by reference", "subconninfo"),
      Reason("enabling is left to people, once both sides are ready", "subenabled"),
      Reason("where a person told it to go on after a conflict", "subskiplsn"),
    ],
    "pg_tablespace": [Reason("tablespaces belong to the machine", "spcowner", "spcacl", "spcoptions")],
    "pg_trigger": [derived("tgconstrindid")],
    "pg_type": [derived("typndims")],
  ]

  private static func derived(_ columns: String...) -> Reason {
    Reason("it follows from what is read", columns)
  }

  private static func ofStorage(_ columns: String...) -> Reason {
    Reason("it is about how rows are kept, and no statement sets it", columns)
  }

  private static func statistics(_ columns: String...) -> Reason {
    Reason("it counts rows", columns)
  }
}
