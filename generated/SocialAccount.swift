// Made by plumb from specs/users.yaml; edits are overwritten.

public import Foundation
public import PlumbModels

/// An account elsewhere with which a user signs in.
public struct SocialAccount: Sendable, Hashable, Codable, Identifiable {
  public typealias ID = RowID<SocialAccount, UUID>

  public var id: ID
  public var userID: User.ID
  public var provider: SocialProvider

  /// The provider's own identifier of the person; never changes, unlike an email address.
  public var subject: String

  public var profile: JSONValue
  public var createdAt: Date

  public init(
    id: ID,
    userID: User.ID,
    provider: SocialProvider,
    subject: String,
    profile: JSONValue,
    createdAt: Date
  ) {
    self.id = id
    self.userID = userID
    self.provider = provider
    self.subject = subject
    self.profile = profile
    self.createdAt = createdAt
  }

  enum CodingKeys: String, CodingKey {
    case id
    case userID = "user_id"
    case provider
    case subject
    case profile
    case createdAt = "created_at"
  }
}
