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
    .target(name: "PlumbModels", swiftSettings: strict),
    .target(name: "SwiftCodegen", swiftSettings: strict),
    .testTarget(name: "SQLTextTests", dependencies: ["SQLText"], swiftSettings: strict),
    .testTarget(name: "PlumbModelsTests", dependencies: ["PlumbModels"], swiftSettings: strict),
    .testTarget(
      name: "SwiftCodegenTests",
      dependencies: ["SwiftCodegen"],
      exclude: ["Golden"],
      swiftSettings: strict
    ),
  ]
)
