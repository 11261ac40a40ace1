/// Whether a collection is written with indentation or with brackets.
package enum CollectionStyle: Sendable, Hashable {
  case block, flow
}
