import Diagnostics
import SwiftCodegen
import Testing

/// From specs to what the generated Swift says.
@Suite struct MappingTests {
  /// The models of specs that have nothing wrong with them.
  private func models(_ spec: String) -> SwiftModels {
    let (models, diagnostics) = Specs.models(spec)
    #expect(diagnostics.map(\.message) == [])
    #expect(models.diagnostics.map(\.message) == [])
    return models
  }

  @Test func columnsKeepTheOrderOfTheSpec() {
    let models = models(
      """
      tables:
        things:
          comment: All sorts.
          columns:
            z: text
            a: {type: int?, comment: How many.}
            m: bool
          primary_key: [z]
      """
    )
    #expect(models.properties("Thing.swift") == ["var z: ID", "var a: Int32?", "var m: Bool", "var id: ID"])
    #expect(
      models.text("Thing.swift").hasPrefix("// Made by plumb from specs/test.yaml; edits are overwritten.")
    )
    #expect(models.text("Thing.swift").contains("/// All sorts.\npublic struct Thing"))
    #expect(models.text("Thing.swift").contains("  /// How many.\n  public var a"))
  }

  @Test func columnsOfAPrimaryKeyAreNeverNull() {
    let models = models("tables: {t: {columns: {a: int?, b: int?, c: int?}, primary_key: [b, a]}}")
    let properties = models.properties("T.swift")
    #expect(properties == ["var a: Int32", "var b: Int32", "var c: Int32?", "var id: ID"])
  }

  @Test func onlyTheDatabaseGivesGeneratedValues() {
    let models = models(
      """
      tables:
        t:
          columns:
            a: bigint identity
            b: {type: bigint, identity: by default}
            c: {type: int, generated: 1 + 1}
      """
    )
    #expect(models.properties("T.swift") == ["let a: Int", "var b: Int", "let c: Int32"])
  }

  @Test func foreignKeysBecomeIDs() {
    let models = models(
      """
      tables:
        users: {columns: {id: uuid}, primary_key: [id]}
        orders:
          columns:
            id: uuid
            user_id: uuid -> users on delete cascade
            paid_by: uuid?
            same_as: uuid? -> orders
          primary_key: [id]
          foreign_keys:
            orders_paid_by_fkey: {columns: [paid_by], references: users (id)}
      """
    )
    #expect(
      models.properties("Order.swift")
        == ["var id: ID", "var userID: User.ID", "var paidBy: User.ID?", "var sameAs: ID?"]
    )
  }

  @Test func aForeignKeyOfOneColumnSaysMoreThanOneOfSeveral() {
    let models = models(
      """
      tables:
        products: {columns: {id: int}, primary_key: [id]}
        variants:
          columns: {id: int, product_id: int -> products}
          primary_key: [id]
          unique: [[product_id, id]]
        images:
          columns: {product_id: int, variant_id: int?}
          foreign_keys:
            - {columns: [product_id, variant_id], references: "variants (product_id, id)"}
            - {columns: [product_id], references: products}
      """
    )
    #expect(models.properties("Image.swift") == ["var productID: Product.ID", "var variantID: Variant.ID?"])
  }

  @Test func tablesAreFoundInTheirOwnSchemaFirst() {
    let models = models(
      """
      schema: billing
      tables:
        accounts: {columns: {id: uuid}, primary_key: [id]}
        invoices:
          columns: {account: uuid -> accounts, user: uuid -> users, other: uuid -> public.accounts}
      ---
      tables:
        accounts: {columns: {id: uuid}, primary_key: [id]}
        users: {columns: {id: uuid}, primary_key: [id]}
      """
    )
    #expect(
      models.properties("Invoice.swift")
        == ["var account: BillingAccount.ID", "var user: User.ID", "var other: Account.ID"]
    )
  }

  @Test func whatOthersManageGetsNoFileButIsReferredTo() {
    let models = models(
      """
      tables:
        auth.users: {external: true, columns: {id: uuid}, primary_key: [id]}
        posts: {columns: {author: uuid -> auth.users, mood: mood, moods: "mood[]", size: size}}
      enums:
        mood: {external: true, labels: [good]}
      domains:
        size: {external: true, type: int}
      """
    )
    #expect(models.files.map(\.path) == ["Post.swift"])
    #expect(
      models.properties("Post.swift")
        == ["var author: UUID", "var mood: String", "var moods: [String]", "var size: Int32"]
    )
  }

  @Test func viewsGetNoFile() {
    #expect(models("views: {v: select 1 as a}").files == [])
  }

  @Test func keywordsAndClashes() {
    let models = models(
      """
      tables:
        types: {columns: {default: int, self: int, class: text, created_at: date, createdAt: date}}
        statuses: {columns: {id: int}}
        strings: {columns: {id: int}}
      enums:
        status: [new, default, in-progress, IN_PROGRESS, 2fa]
      """
    )
    #expect(
      models.files.map(\.path) == ["Status.swift", "StatusValue.swift", "StringRow.swift", "TypeRow.swift"]
    )
    #expect(
      models.properties("TypeRow.swift")
        == [
          "var `default`: Int32", "var selfValue: Int32", "var `class`: String", "var createdAt: CalendarDay",
          "var createdAt2: CalendarDay",
        ]
    )
    let cases = models.text("StatusValue.swift").split(separator: "\n").filter { $0.hasPrefix("  case ") }
    #expect(
      cases == [
        "  case new", "  case `default`", "  case inProgress = \"in-progress\"",
        "  case inProgress2 = \"IN_PROGRESS\"", "  case _2fa = \"2fa\"",
      ]
    )
  }

  @Test func whatIsDeprecatedSaysSo() {
    let models = models(
      """
      tables:
        t:
          deprecated: use u
          columns: {a: int, b: {type: int, deprecated: use a; goes in 2027}}
      """
    )
    let text = models.text("T.swift")
    #expect(text.contains("@available(*, deprecated, message: \"use u\")\npublic struct T"))
    #expect(
      text.contains("@available(*, deprecated, message: \"use a; goes in 2027\")\n  public var b: Int32")
    )
  }

  @Test func swiftNamesAndTypesAreTaken() {
    let models = models(
      """
      tables:
        t:
          swift: {name: Thing}
          columns:
            a: {type: jsonb, swift: {name: answer, type: "[String: Answer]"}}
            b: state
            c: {type: spot, nullable: true}
            d: phone
      enums:
        state: {labels: [on], swift: {type: Switch}}
      domains:
        phone: {type: text, swift: {name: PhoneNumber}}
      composite_types:
        spot: {attributes: {x: int}, swift: {type: Spot}}
      """
    )
    #expect(models.files.map(\.path) == ["PhoneNumber.swift", "Thing.swift"])
    #expect(
      models.properties("Thing.swift")
        == ["var answer: [String: Answer]", "var b: Switch", "var c: Spot?", "var d: PhoneNumber"]
    )
    #expect(models.text("Thing.swift").contains("case answer = \"a\""))
  }

  @Test func attributesOfCompositeTypes() {
    let models = models(
      """
      composite_types:
        spot: {attributes: {y: int, x: {type: numeric, comment: From the left.}}, comment: A place.}
      """
    )
    #expect(models.properties("Spot.swift") == ["var y: Int32?", "var x: Decimal?"])
    #expect(models.text("Spot.swift").contains("  /// From the left.\n"))
  }
}
