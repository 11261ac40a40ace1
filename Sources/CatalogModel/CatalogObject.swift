package import SQLText

/// Everything the compiler knows about one kind of PostgreSQL object.
///
/// A kind is one struct in one file. By hand it states its catalog query, how it is created and dropped, and
/// what it refers to; everything else comes from its property table.
package protocol CatalogObject: Equatable, Sendable {
  static var kind: Kind { get }
  /// Where objects of this kind stand in a spec file.
  static var placement: Placement { get }
  static var properties: [Property<Self>] { get }
  /// The system catalog whose OIDs identify objects of this kind, such as `pg_class`.
  static var catalog: String { get }
  /// Which rows of that catalog are of this kind, where they tell, such as `relkind = 'v'`.
  ///
  /// A database without such rows is not asked for objects of the kind, which spares the server to plan the query.
  static var catalogFilter: SQL? { get }
  /// The same object with the expressions in parentheses that a statement would otherwise hold as they were written, so
  /// that they can be nothing but expressions.
  var isolated: Self { get }
  /// Whether objects of this kind are other types under a name of their own, as domains are.
  static var standsForType: Bool { get }
  /// The type that the object stands for.
  var underlyingType: SQL? { get }
  /// What the values lose that are carried over when another object takes this one's place.
  func replacementLoss(by new: Self, _ context: AlterationContext) -> [Hazard]
  /// Returns the OID, the sub-id (0 but for columns), the position among siblings, the names of the address,
  /// and then one column for each property, in the order of `properties`.
  ///
  /// Every user object of the kind is returned, whatever the search path; those of extensions may be.
  static func catalogQuery(_ server: ServerVersion) -> SQL

  /// An object whose properties all have their defaults; the reader fills it in.
  init(blank address: ObjectAddress)
  var address: ObjectAddress { get set }
  var comment: String? { get set }
  /// What COMMENT ON calls the object: `TABLE public.orders`.
  var commentTarget: SQL { get }
  /// The role that owns the object, where specs say so; kinds whose objects have owners store it.
  var owner: Identifier? { get set }
  /// The column of `catalog` that tells the owner, for kinds whose objects have one.
  static var ownerColumn: SQL? { get }
  /// The object whose owner is this one's too, whatever is said of it, as a table's is that of its sequences.
  var ownerSource: ObjectAddress? { get }
  /// Whether objects of the kind may have an owner source; the others need not be decoded to know.
  static var followsOwners: Bool { get }

  /// What has to exist before this object does, besides its parent, as far as its spec tells.
  var references: [Reference] { get }
  /// What the object's spec names besides, which only has to exist in the end.
  var mentions: [Reference] { get }
  /// The objects with which PostgreSQL drops this one.
  var dropsWith: [ObjectAddress] { get }
  /// Whether PostgreSQL looks up what an object of the kind needs when it is created, and never again, whatever of it is
  /// altered, as it does with the key that a foreign key refers to.
  static var keepsNeeds: Bool { get }
  /// Whether an object of the kind goes before what it goes with changes, because of that it says something that the
  /// change would say too.
  static var goesBeforeChanges: Bool { get }
  /// Whether objects of the kind need what completes their parent, as what is said of an index by the name that it gets
  /// then.
  static var followsCompletions: Bool { get }
  /// Whether this object's own drop takes along one that says it would go with it.
  func takesAlong(_ address: ObjectAddress) -> Bool

  /// Creates the object, and those of its children that were handed over.
  func create(_ context: CreationContext) -> [Statement]
  /// The clause by which the parent's own CREATE brings the object about, where that is possible.
  var inlineDefinition: SQL? { get }
  /// What the parent's own CREATE has no clause for although it brings the object about.
  var inlineComplement: [Statement] { get }
  /// Whether what is said of the object once it exists calls it by its name, which must be known for that.
  var needsName: Bool { get }
  /// What PostgreSQL keeps only once of what one CREATE defines, whatever the names, such as a key of the same columns.
  var inlineLikeness: SQL? { get }
  /// What is left to say about the object once what it belongs to exists, as the owner of a sequence.
  var completion: Completion? { get }
  /// How the object comes in two steps where something that it needs also needs it, or nil where it cannot.
  ///
  /// Where its parent's own CREATE brings it about, it is inline, and there is no data yet.
  func loosening(_ context: CreationContext, isInline: Bool) -> Loosening?
  /// What a spec has to say of an object so that it can come in two steps, where a definition alone doesn't tell.
  static var looseningDirective: Directive? { get }
  /// The value of that directive, as a server knows it.
  func looseningField() -> Field?
  /// What is said of the object in statements of its own once it exists, such as whose it is and who may use it.
  func sequel(_ context: CreationContext) -> [Statement]
  /// Grants once more what a change of something that the object is part of may have taken away from roles, or nil where
  /// nothing was granted to them.
  func restoration(for roles: (Identifier) -> Bool, _ context: AlterationContext) -> Alteration?
  func drop() -> [Statement]
  /// Renames the object, or nil where PostgreSQL cannot.
  func rename(to name: Identifier) -> [Statement]?
  /// Moves the object, with all that PostgreSQL takes along, to another schema, or nil where it belongs to none.
  func move(to schema: Identifier) -> [Statement]?
  /// Whether the text of a value would mean something else to the object that takes this one's place.
  func isReadOtherwise(as new: Self, _ context: AlterationContext) -> Bool
  /// What carries values over to the object that takes this one's place, which bears its name while this one has
  /// another; nil where nothing can.
  func bridge(to new: Self, _ context: AlterationContext) -> Bridge?
  /// Carries this object over to the replacement of something it refers to, so that its data stays, or nil where
  /// it has to be dropped and created again.
  func follow(to new: Self, _ context: AlterationContext) -> Alteration?

  /// How the object lets go of something it refers to and takes hold of its successor, so that its data stays while
  /// that is dropped and created again, or nil where it has to be dropped and created again itself.
  func detachment(reattachingAs new: Self) -> Detachment?
  /// The same, for an object that can let go of some of what it refers to.
  func detachment(from need: ObjectAddress, reattachingAs new: Self) -> Detachment?
  /// Whether the object lets go of its owner source while that becomes as given, so that it stays as it is itself.
  func evades(_ change: any CatalogObject) -> Bool
  /// Renames what the object consists of, which PostgreSQL carries into everything that uses the names.
  func partRenames(to new: Self, _ context: AlterationContext) -> [Statement]
  /// Whether parts of the objects have names of their own in the specs, so that another name there is a rename.
  static var namesParts: Bool { get }
  /// Why a child cannot change some of its properties while it belongs to this object, or nil where it can.
  func hold(on child: ObjectAddress, changing properties: Set<String>) -> Refusal?
  /// What has to be done to the object before it gives way to one that it cannot be altered to.
  func preparation(for new: Self, _ context: AlterationContext) -> [Statement]

  /// The object of the same kind that this one is a part of, as a table is of the one that it is a partition of.
  var whole: ObjectAddress? { get }
  /// The object that this one divides up with others, each of which takes what no other has, as partitions do with
  /// the values of their table: those that leave go before others come.
  var divided: ObjectAddress? { get }
  /// Whether the object finds the parts of another by their places, as a query does that gives names to all columns of a
  /// table: it has to be made anew when one of them goes.
  func counts(partsOf whole: ObjectAddress) -> Bool
  /// The key under which an object of this kind holds others of its kind that are parts of it.
  static var partsGroup: String? { get }
  /// How the object leaves what it is part of where the other, of the same address, is not part of the same; or whatever
  /// it can be part of and not, where there is no other.
  ///
  /// It does so before anything else, and what it had from there it has by itself afterwards.
  func departure(toward other: Self?) -> [Statement]
  /// How the object, when all else is done, joins what the other is not part of.
  func entry(from other: Self?) -> [Statement]
  /// Whether the object has more children than its spec declares, as a table that inherits columns.
  var hasInheritance: Bool { get }
  /// The keys that an object has only within what it is a part of.
  static var partMembers: [Shape.Member] { get }
  /// What an object within what it is a part of looks like in short.
  static var partShorthands: [Shape] { get }
  /// Gives the long form of what stands within what it is a part of.
  static func expandedPart(_ field: Field, of whole: ObjectAddress) throws(FieldMismatch) -> Field
  /// Gives the short form of an object that stands within what it is a part of, without what its place says.
  static func condensedPart(_ field: Field) -> Field

  /// How an object of this kind is replaced by another where it cannot be altered.
  static var replacement: Replacement { get }
  /// Whether dropping and creating an object of this kind loses rows or state.
  static var holdsData: Bool { get }
  /// Whether the key under which an object stands is a name that PostgreSQL keeps; a cast is known by its types.
  static var isNamed: Bool { get }
  /// The namespaces in which the objects take up a name.
  static var namespaces: [Namespace] { get }
  /// The names that the object takes up: its own, and those of what comes with it.
  var claims: [Claim] { get }
  /// What a spec may say of an object that is about the way and not about the state: `using`, `backfill`.
  static var directives: [Directive] { get }
  /// Gives the long form of what was written in a short one.
  static func expanded(_ field: Field) throws(FieldMismatch) -> Field
  /// Gives the shortest form that says the same as the long one.
  static func condensed(_ field: Field) -> Field
  /// What the short form looks like, where there is one.
  static var shorthand: Shape? { get }
  /// Keys that only `expanded` understands, and that a spec may hold besides the properties.
  static var abbreviations: [Shape.Member] { get }
  /// Which file holds objects of this kind when specs are written.
  static var home: SpecHome { get }
  /// Whether an object of this kind brings along others that no spec declares, as extensions do.
  static var bringsOthers: Bool { get }
  /// Whether objects of this kind decide what others are like when they are created, as default privileges do.
  ///
  /// They change last of all, so that in one plan everything is created under the same ones.
  static var shapesOthers: Bool { get }
  /// Whether objects of the kind stay out of scratch databases, because they belong to the whole server or would keep a
  /// database from being dropped.
  ///
  /// They are taken as specs state them, and what changes them is tried in a transaction that is undone.
  static var staysOutOfScratch: Bool { get }
  /// Whether the spec says that there is to be no such object.
  var isAbsent: Bool { get }
  /// The roles that the object's properties name, so that a misspelt one is found before any statement runs.
  var roleNames: [RoleName] { get }
  /// What the object asks of a server besides the properties that only newer ones have, as far as values tell.
  func requirements(in catalog: Catalog) -> [Requirement]
  /// The types that the object's properties name in SQL, so that a misspelt one is found without a server.
  var typeNames: [TypeName] { get }
  /// The types that stand within the text of other properties.
  var mentionedTypes: [TypeName] { get }
  /// The types and routines that come into being with the object and that no spec declares, by their names.
  var companions: [ObjectAddress] { get }
  /// The object without what a spec of the catalog leaves out, such as the schema that a name is looked up in anyway.
  func shortened(in catalog: Catalog) -> Self
  /// Whether another object of the catalog, as a spec has it in short, brings this one along, so that no spec says it.
  func isImplied(in catalog: Catalog) -> Bool
  /// Completes an object that was read from a spec, and finds what its properties together cannot mean.
  mutating func settle() throws(FieldMismatch)
  /// The name that PostgreSQL would choose for the object, where it chooses one.
  var defaultName: Identifier? { get }
  /// The expression by which a server finds the object that a spec means, where spelling alone does not tell.
  var lookup: SQL? { get }
  /// What has PostgreSQL check what it did not on creation, such as a function's body, and changes nothing.
  var verification: [Statement] { get }
  /// The queries that have PostgreSQL check the same of what exists already, without writing anything.
  var inspection: [SQL] { get }
  /// What a spec says of an object that PostgreSQL is to take without that check, where its kind has one.
  static var checkDirective: Directive? { get }
}

/// Something that an object of a spec refers to.
package struct Reference: Hashable, Sendable {
  /// The addresses that would do, one for each kind that may be meant.
  package let candidates: [ObjectAddress]
  /// The property that names it.
  package let property: String

  package init(_ property: String, candidates: [ObjectAddress]) {
    self.property = property
    self.candidates = candidates
  }

  package init(_ property: String, _ candidates: ObjectAddress...) {
    self.init(property, candidates: candidates)
  }
}

/// Statements about an object that can only follow the creation of something else, or of everything where that cannot
/// be named.
package struct Completion: Sendable {
  package let statements: [Statement]
  package let after: [ObjectAddress]
  /// Whether nothing but what the statement follows can use the object before, as a type that is only a shell.
  package let isFounding: Bool

  package init(_ statements: Statement..., after: [ObjectAddress], isFounding: Bool = false) {
    self.init(statements, after: after, isFounding: isFounding)
  }

  package init(_ statements: [Statement], after: [ObjectAddress], isFounding: Bool = false) {
    self.statements = statements
    self.after = after
    self.isFounding = isFounding
  }
}

/// The statements around the recreation, or a change, of something that an object refers to.
package struct Detachment: Sendable {
  package let before: [Statement]
  package var after: [Statement]

  /// The names of the properties that are as they should be afterwards, whatever they were.
  package let settles: Set<String>

  /// What the object only steps aside from while that changes, and would stand in the way otherwise, or change along: see
  /// `CatalogObject.evades`.
  package var evaded: Set<ObjectAddress> = []

  package init(before: [Statement], after: [Statement], settling settles: Set<String> = []) {
    self.before = before
    self.after = after
    self.settles = settles
  }
}

/// How an object gives way to another of the same address.
package enum Replacement: Sendable {
  /// The old one is dropped, with all that depends on it, before the new one is created.
  case dropThenCreate
  /// The old one is renamed away, and dropped after what depends on it has moved to the new one.
  case beside
}

/// A key of a spec that says how to get to a state, and is no part of the state.
package struct Directive: Sendable {
  package let name: String
  package let shape: Shape
  /// The property whose parts it maps to their former names.
  package let renamed: String?

  package init(_ name: String, _ shape: Shape, renaming renamed: String? = nil) {
    self.name = name
    self.shape = shape
    self.renamed = renamed
  }

  /// Whether it maps names of parts to their former names.
  package var isOfFormerNames: Bool { renamed != nil }
}

/// What an object may have to know to be created.
package struct CreationContext: Sendable {
  /// The children that the object's own statement is to create with it.
  package var inlined: [any CatalogObject]
  /// What the spec says about the way to the new state.
  package var directives: [String: Field]
  package var server: ServerVersion
  /// The objects that decide what a new one is like, as default privileges do.
  package var surroundings: [any CatalogObject]
  /// What an object that comes or goes in two steps has to do without until the second.
  package var absent: Set<ObjectAddress> = []

  package init(
    server: ServerVersion,
    inlined: [any CatalogObject] = [],
    directives: [String: Field] = [:],
    surroundings: [any CatalogObject] = []
  ) {
    self.server = server
    self.inlined = inlined
    self.directives = directives
    self.surroundings = surroundings
  }
}

extension CatalogObject {
  package static var standsForType: Bool { false }
  package var isolated: Self { self }
  package var underlyingType: SQL? { nil }
  package func replacementLoss(by new: Self, _ context: AlterationContext) -> [Hazard] { [] }
  package static var catalogFilter: SQL? { nil }
  package var owner: Identifier? {
    get { nil }
    set {}
  }
  package static var ownerColumn: SQL? { nil }
  package var ownerSource: ObjectAddress? { nil }
  package static var followsOwners: Bool { false }
  package var needsName: Bool { comment != nil }
  package func sequel(_ context: CreationContext) -> [Statement] { ownership }
  package func restoration(for roles: (Identifier) -> Bool, _ context: AlterationContext) -> Alteration? {
    nil
  }
  package static var shapesOthers: Bool { false }
  package static var staysOutOfScratch: Bool { false }
  package var isAbsent: Bool { false }
  package var roleNames: [RoleName] { ownerName }
  package func requirements(in catalog: Catalog) -> [Requirement] { [] }
  package var references: [Reference] { [] }
  package var mentions: [Reference] { [] }
  package var dropsWith: [ObjectAddress] { Self.placement.parents.map(address.parent) }
  package static var keepsNeeds: Bool { false }
  package static var goesBeforeChanges: Bool { false }
  package static var followsCompletions: Bool { false }
  package func takesAlong(_ address: ObjectAddress) -> Bool { true }
  package var inlineDefinition: SQL? { nil }
  package var inlineComplement: [Statement] { [] }
  package var inlineLikeness: SQL? { nil }
  package var completion: Completion? { nil }
  package func loosening(_ context: CreationContext, isInline: Bool) -> Loosening? { nil }
  package static var looseningDirective: Directive? { nil }
  package func looseningField() -> Field? { nil }
  package var whole: ObjectAddress? { nil }
  package var divided: ObjectAddress? { nil }
  package func counts(partsOf whole: ObjectAddress) -> Bool { false }
  package func evades(_ change: any CatalogObject) -> Bool { false }
  package static var partsGroup: String? { nil }
  package func departure(toward other: Self?) -> [Statement] { [] }
  package func entry(from other: Self?) -> [Statement] { [] }
  package var hasInheritance: Bool { false }
  package static var partMembers: [Shape.Member] { [] }
  package static var partShorthands: [Shape] { [] }
  package static func expandedPart(_ field: Field, of whole: ObjectAddress) throws(FieldMismatch) -> Field {
    field
  }
  package static func condensedPart(_ field: Field) -> Field { field }
  package func rename(to name: Identifier) -> [Statement]? { nil }
  package func move(to schema: Identifier) -> [Statement]? {
    switch Self.placement {
    case .schema, .routine: ["ALTER \(commentTarget) SET SCHEMA \(schema)"]
    case .database, .nested, .single: nil
    }
  }
  package func isReadOtherwise(as new: Self, _ context: AlterationContext) -> Bool { false }
  package func bridge(to new: Self, _ context: AlterationContext) -> Bridge? { nil }
  package func follow(to new: Self, _ context: AlterationContext) -> Alteration? { nil }
  package func detachment(reattachingAs new: Self) -> Detachment? { nil }
  package func detachment(from need: ObjectAddress, reattachingAs new: Self) -> Detachment? {
    detachment(reattachingAs: new)
  }
  package func partRenames(to new: Self, _ context: AlterationContext) -> [Statement] { [] }
  package func preparation(for new: Self, _ context: AlterationContext) -> [Statement] { [] }
  package func hold(on child: ObjectAddress, changing properties: Set<String>) -> Refusal? { nil }
  package static var namesParts: Bool { false }
  package static var replacement: Replacement { .dropThenCreate }
  package static var holdsData: Bool { false }
  package static var isNamed: Bool { true }
  package static var namespaces: [Namespace] { [] }
  package var claims: [Claim] { nameClaims }
  package static var directives: [Directive] { [] }
  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field { field }
  package static func condensed(_ field: Field) -> Field { field }
  package static var shorthand: Shape? { nil }
  package static var abbreviations: [Shape.Member] { [] }
  package static var home: SpecHome { .ofPlacement(placement) }
  package static var bringsOthers: Bool { false }
  package var typeNames: [TypeName] { [] }
  package var mentionedTypes: [TypeName] { [] }
  package var companions: [ObjectAddress] { [] }
  package func shortened(in catalog: Catalog) -> Self { self }
  package func isImplied(in catalog: Catalog) -> Bool { false }
  package mutating func settle() throws(FieldMismatch) {}
  package var defaultName: Identifier? { nil }
  package var lookup: SQL? { nil }
  package var verification: [Statement] { [] }
  package var inspection: [SQL] { [] }
  package static var checkDirective: Directive? { nil }

  /// The claims of the object's own name.
  package var nameClaims: [Claim] { Self.namespaces.map { Claim($0, by: address) } }

  /// The addresses, one for each kind it may be of, of the object that this one belongs to.
  package var parents: [ObjectAddress] { Self.placement.parents.map(address.parent) }

  /// The object's address, were it called by another name.
  package static func address(_ address: ObjectAddress, named name: Identifier) -> ObjectAddress {
    guard case .routine = placement else { return address.renamed(to: name) }
    return ObjectAddress(address.kind, address.names[0], name, address.names[2])
  }

  /// The address that the object had before, as its spec says, or nil where it says nothing of that.
  package static func formerAddress(of address: ObjectAddress, _ annotation: Annotation?) -> ObjectAddress? {
    guard let annotation, let was = annotation.was else { return nil }
    let former = self.address(address, named: Identifier(was))
    return annotation.formerSchema.map { former.moved(to: Identifier($0)) } ?? former
  }

  /// The name by which the object is known among its siblings.
  package static func name(of address: ObjectAddress) -> Identifier {
    guard case .routine = placement else { return address.name }
    return address.names[1]
  }

  /// Whether one CREATE can define the object together with the others, and both come to be.
  package func isDistinct(among others: [any CatalogObject]) -> Bool {
    guard let likeness = inlineLikeness else { return true }
    return !others.contains { $0.inlineLikeness == likeness }
  }

  /// All that brings the object about, with its comment, owner, and grants, and those of the inlined children.
  package func creation(_ context: CreationContext) -> [Statement] {
    var statements = create(context)
    for child in context.inlined { statements += child.inlineComplement }
    if let comment { statements.append(commentStatement(comment)) }
    for child in context.inlined {
      if let comment = child.comment { statements.append(child.commentStatement(comment)) }
    }
    // Whoever gives an object away may have no say in it afterwards.
    statements += sequel(context)
    for child in context.inlined { statements += child.sequel(context) }
    return statements
  }

  /// How the object becomes the new one, or nil where it has to be replaced.
  package func alteration(to new: Self, _ context: AlterationContext) -> [(property: String, Alteration)]? {
    let changed = Self.properties.filter { $0.differs(self, new) }
    var context = context
    context.changed = Set(changed.map(\.name))
    var alterations: [(String, Alteration)] = []
    for property in changed {
      guard let alteration = property.alter(self, new, context) else { return nil }
      alterations.append((property.name, alteration))
    }
    return alterations
  }
}
