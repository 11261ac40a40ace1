// Made by plumb from specs/types.yaml; edits are overwritten.

public import PlumbModels

/// A mobile number of Bangladesh with its country code, such as +8801712345678.
public struct BdPhone: DomainValue {
  public var rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
