// Made by plumb from specs/types.yaml; edits are overwritten.

public import PlumbModels

/// A postal code of Bangladesh, such as 1207.
public struct PostalCode: DomainValue {
  public var rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
