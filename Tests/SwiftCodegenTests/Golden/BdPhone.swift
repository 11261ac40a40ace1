// Made by plumb from specs/types.yaml; edits are overwritten.

public import PlumbModels

/// A mobile number of Bangladesh.
public struct BdPhone: DomainValue {
  public var rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
