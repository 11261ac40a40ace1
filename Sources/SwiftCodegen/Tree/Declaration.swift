/// Any declaration of Swift that models are made of.
package enum Declaration: Hashable, Sendable {
  case structure(StructDescription)
  case enumeration(EnumDescription)
  case `extension`(ExtensionDescription)
  case property(PropertyDescription)
  case enumCase(EnumCaseDescription)
  case `typealias`(TypealiasDescription)
  case initializer(InitializerDescription)
}
