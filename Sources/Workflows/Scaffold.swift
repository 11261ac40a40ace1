/// The first files of a project.
package enum Scaffold {
  /// The files in a folder; those that are there already are not to be written.
  package static func files(specs: String) -> [OutputFile] {
    [
      OutputFile(path: ProjectFolder.fileName, text: configuration(specs)),
      OutputFile(path: "\(specs)/example.yaml", text: example),
      OutputFile(path: "plumb.mk", text: targets),
    ]
  }

  private static func configuration(_ specs: String) -> String {
    """
    # The database is the first of --database-url, DATABASE_URL, .env, and database_url here.
    # Without any, plumb starts a PostgreSQL of its own in .plumb/, which belongs into .gitignore.
    # database_url: postgresql://localhost/shop
    specs: \(specs)
    generated: generated
    # manage:
    #   schemas: [public]             # otherwise the schemas that the specs declare
    #   exclude: [public.legacy_*]    # left alone

    """
  }

  private static let example = """
    # Everything that the database is to hold, in any number of files in this folder.
    # `plumb plan` shows what would change; `plumb pull` writes specs for a database that is there already.
    #
    # enums:
    #   order_status: [pending, confirmed, delivered]
    #
    # tables:
    #   users:
    #     columns:
    #       id: uuid = gen_random_uuid()
    #       email: text
    #       full_name: text?                      # null unless it is given
    #       created_at: timestamptz = now()
    #     primary_key: [id]
    #     unique: [[email]]
    #
    #   orders:
    #     comment: One checkout by one customer.
    #     columns:
    #       id: bigint identity
    #       user_id: uuid -> users on delete restrict
    #       status: order_status = 'pending'
    #       total: numeric(12,2)
    #     primary_key: [id]
    #     checks:
    #       total_is_not_negative: total >= 0
    #     indexes: [[user_id]]

    """

  private static let targets = """
    # For a Makefile: include plumb.mk
    .PHONY: plan apply drift generate check-schema

    plan: ## shows what would change in the database
    \tplumb plan

    apply: ## brings the database to the specs
    \tplumb apply

    drift: ## fails when the database is out of plumb
    \tplumb drift

    generate: ## writes the Swift models
    \tplumb generate

    check-schema: ## what must hold before a commit
    \tplumb validate
    \tplumb fmt --check
    \tplumb generate --check

    """
}
