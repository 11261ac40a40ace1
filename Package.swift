// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// A part of the compiler, by the modules that it builds on.
func module(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of the module that the name begins with.
func tests(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
  name: "plumb",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "PlumbModels", targets: ["PlumbModels"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.1.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibPQ",
      pkgConfig: "libpq",
      providers: [.apt(["libpq-dev"]), .brew(["libpq"])]
    ),
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),

    module("Diagnostics"),
    module("SQLText"),
    module("YAMLSyntax", "CLibYAML", "Diagnostics"),
    module("PostgresClient", "CLibPQ", "SQLText"),
    module("LocalServer", "PostgresClient", "SQLText"),
    module("CatalogModel", "Diagnostics", "SQLText"),
    module("ObjectKinds", "CatalogModel", "Diagnostics", "SQLText"),
    module("Introspection", "CatalogModel", "PostgresClient", "SQLText"),
    module("Diffing", "CatalogModel", "SQLText"),
    module(
      "Planning",
      "CatalogModel",
      "Diffing",
      "SQLText",
      .product(name: "HeapModule", package: "swift-collections")
    ),
    module(
      "Rehearsal",
      "CatalogModel",
      "Diagnostics",
      "Diffing",
      "Introspection",
      "Planning",
      "PostgresClient",
      "SQLText"
    ),
    module("Linting", "CatalogModel", "Diagnostics", "ObjectKinds", "SQLText"),
    module("SpecFiles", "CatalogModel", "Diagnostics", "SQLText", "YAMLSyntax"),
    module("Execution", "CatalogModel", "Planning", "PostgresClient", "SQLText"),
    module(
      "Workflows",
      "CatalogModel",
      "Diagnostics",
      "Diffing",
      "Execution",
      "Introspection",
      "Linting",
      "LocalServer",
      "ObjectKinds",
      "Planning",
      "PostgresClient",
      "Rehearsal",
      "SpecFiles",
      "SQLText",
      "SwiftCodegen",
      "YAMLSyntax"
    ),

    .executableTarget(
      name: "plumb",
      dependencies: [
        "CatalogModel",
        "Diagnostics",
        "Diffing",
        "Execution",
        "Introspection",
        "Linting",
        "LocalServer",
        "Planning",
        "PostgresClient",
        "Rehearsal",
        "SQLText",
        "SpecFiles",
        "SwiftCodegen",
        "Workflows",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),

    module("PlumbModels"),
    module("SwiftCodegen", "CatalogModel", "Diagnostics", "ObjectKinds", "SQLText"),
    .executableTarget(
      name: "plumb-codegen",
      dependencies: [
        "Diagnostics",
        "ObjectKinds",
        "SpecFiles",
        "SwiftCodegen",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .target(
      name: "ShopModels",
      dependencies: ["PlumbModels"],
      path: "generated",
      swiftSettings: strict
    ),

    .target(
      name: "TestSupport",
      dependencies: ["LocalServer", "PostgresClient", "SQLText"],
      path: "Tests/Support",
      swiftSettings: strict
    ),
    tests("DiagnosticsTests", "Diagnostics"),
    tests("SQLTextTests", "SQLText"),
    .testTarget(
      name: "SpecFilesTests",
      dependencies: ["CatalogModel", "Diagnostics", "ObjectKinds", "SQLText", "SpecFiles"],
      exclude: ["Goldens"],
      swiftSettings: strict
    ),
    tests("PlumbModelsTests", "PlumbModels"),
    tests("LintingTests", "CatalogModel", "Diagnostics", "Linting", "ObjectKinds", "SpecFiles", "SQLText"),
    tests(
      "PlumbTests",
      "plumb",
      "CatalogModel",
      "Diagnostics",
      "Diffing",
      "Linting",
      "ObjectKinds",
      "Planning",
      "PostgresClient",
      "SQLText",
      "Workflows"
    ),
    .testTarget(
      name: "SwiftCodegenTests",
      dependencies: ["CatalogModel", "Diagnostics", "ObjectKinds", "SpecFiles", "SwiftCodegen"],
      exclude: ["Golden"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CorpusTests",
      dependencies: [
        "CatalogModel", "Diagnostics", "Diffing", "Execution", "Introspection", "LocalServer", "ObjectKinds",
        "Planning", "PostgresClient",
        "Rehearsal", "SQLText", "TestSupport", "Workflows",
      ],
      exclude: ["Corpus"],
      swiftSettings: strict
    ),
    tests(
      "FuzzTests",
      "CatalogModel",
      "Diagnostics",
      "Execution",
      "ObjectKinds",
      "Planning",
      "PostgresClient",
      "Rehearsal",
      "SQLText",
      "TestSupport",
      "Workflows"
    ),
    .testTarget(
      name: "RoundTripTests",
      dependencies: [
        "CatalogModel", "Diagnostics", "Execution", "Introspection", "LocalServer", "Planning",
        "PostgresClient", "SQLText", "SwiftCodegen", "TestSupport", "Workflows",
      ],
      exclude: ["Schemas"],
      swiftSettings: strict
    ),
    tests("ObjectKindsTests", "CatalogModel", "ObjectKinds", "SQLText"),
    tests("YAMLSyntaxTests", "Diagnostics", "YAMLSyntax"),
    tests("PostgresClientTests", "PostgresClient", "SQLText", "TestSupport"),
    tests("LocalServerTests", "LocalServer", "PostgresClient", "SQLText", "TestSupport"),
  ]
)
