// Made by plumb from specs/users.yaml; edits are overwritten.

public import Foundation
public import PlumbModels

/// Everyone who can sign in.
public struct User: Sendable, Hashable, Codable, Identifiable {
  public typealias ID = RowID<User, UUID>

  public var id: ID
  public var email: String
  public var fullName: String
  public var phone: BdPhone?
  public var role: UserRole

  /// Argon2id; null for those who sign in with a social account only.
  public var passwordHash: String?

  public var emailVerifiedAt: Date?
  public var phoneVerifiedAt: Date?

  @available(*, deprecated, message: "use phone_verified_at; goes in 2027")
  public var phoneVerified: Bool {
    get { phoneVerifiedStorage }
    set { phoneVerifiedStorage = newValue }
  }

  private var phoneVerifiedStorage: Bool

  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: ID,
    email: String,
    fullName: String,
    phone: BdPhone? = nil,
    role: UserRole,
    passwordHash: String? = nil,
    emailVerifiedAt: Date? = nil,
    phoneVerifiedAt: Date? = nil,
    phoneVerified: Bool,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.email = email
    self.fullName = fullName
    self.phone = phone
    self.role = role
    self.passwordHash = passwordHash
    self.emailVerifiedAt = emailVerifiedAt
    self.phoneVerifiedAt = phoneVerifiedAt
    self.phoneVerifiedStorage = phoneVerified
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  enum CodingKeys: String, CodingKey {
    case id
    case email
    case fullName = "full_name"
    case phone
    case role
    case passwordHash = "password_hash"
    case emailVerifiedAt = "email_verified_at"
    case phoneVerifiedAt = "phone_verified_at"
    case phoneVerifiedStorage = "phone_verified"
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }
}
