// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let package = Package(
  name: "plumb",
  platforms: [.macOS(.v15)],
  targets: [
    .target(name: "SQLText", swiftSettings: strict),
    .systemLibrary(
      name: "CLibPQ",
      pkgConfig: "libpq",
      providers: [.apt(["libpq-dev"]), .brew(["libpq"])]
    ),
    .target(name: "PostgresClient", dependencies: ["CLibPQ", "SQLText"], swiftSettings: strict),
    .target(
      name: "LocalServer",
      dependencies: ["PostgresClient", "SQLText"],
      swiftSettings: strict
    ),
    .target(
      name: "TestSupport",
      dependencies: ["LocalServer", "PostgresClient", "SQLText"],
      path: "Tests/Support",
      swiftSettings: strict
    ),
    .testTarget(
      name: "LocalServerTests",
      dependencies: ["LocalServer", "PostgresClient", "SQLText", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "PostgresClientTests",
      dependencies: ["PostgresClient", "SQLText", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(name: "SQLTextTests", dependencies: ["SQLText"], swiftSettings: strict),
  ]
)
