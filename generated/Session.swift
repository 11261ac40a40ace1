// Made by plumb from specs/users.yaml; edits are overwritten.

public import Foundation
public import PlumbModels

/// One signed-in browser or phone.
public struct Session: Sendable, Hashable, Codable, Identifiable {
  public typealias ID = RowID<Session, UUID>

  public var id: ID
  public var userID: User.ID

  /// SHA-256 of the token; the token itself is only in the cookie.
  public var tokenHash: Data

  public var ipAddress: InternetAddress?
  public var userAgent: String?
  public var createdAt: Date
  public var expiresAt: Date

  public init(
    id: ID,
    userID: User.ID,
    tokenHash: Data,
    ipAddress: InternetAddress? = nil,
    userAgent: String? = nil,
    createdAt: Date,
    expiresAt: Date
  ) {
    self.id = id
    self.userID = userID
    self.tokenHash = tokenHash
    self.ipAddress = ipAddress
    self.userAgent = userAgent
    self.createdAt = createdAt
    self.expiresAt = expiresAt
  }

  enum CodingKeys: String, CodingKey {
    case id
    case userID = "user_id"
    case tokenHash = "token_hash"
    case ipAddress = "ip_address"
    case userAgent = "user_agent"
    case createdAt = "created_at"
    case expiresAt = "expires_at"
  }
}
