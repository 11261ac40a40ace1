// Made by plumb from specs/types.yaml; edits are overwritten.

public import PlumbModels

/// A name as it stands in a link, such as jamdani-saree.
public struct Slug: DomainValue {
  public var rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
