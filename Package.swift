// swift-tools-version: 6.2
// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import PackageDescription

/// The settings of every target: language mode 6 with the upcoming features that make imports and existentials visible.
let common: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// The core also refuses unsafe code outside the three files that speak to C.
let core: [SwiftSetting] =
    common + [
        .strictMemorySafety(),
        .treatWarning("StrictMemorySafety", as: .error),
    ]

let package = Package(
    name: "anslag",
    products: [
        .executable(name: "anslag", targets: ["anslag"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        // What swift-nio brings along.
        .package(url: "https://github.com/apple/swift-atomics.git", exact: "1.3.0"),
        .package(url: "https://github.com/apple/swift-collections.git", exact: "1.6.0"),
        .package(url: "https://github.com/apple/swift-system.git", exact: "1.8.1"),
    ],
    targets: [
        .executableTarget(
            name: "anslag",
            dependencies: [
                "SiteRunner", "SiteKit",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: common
        ),
        .target(
            name: "SiteRunner",
            dependencies: [
                "SiteKit", "CPlatform",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                // Parts of NIO, named here only so that their versions are exact: SwiftPM warns of packages that no target names.
                .product(name: "Atomics", package: "swift-atomics"),
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "SystemPackage", package: "swift-system", condition: .when(platforms: [.windows])),
            ],
            swiftSettings: common
        ),
        .target(name: "SiteKit", dependencies: ["CMarkGFM", "CYAML", "CArena", "CScan"], swiftSettings: core),
        .target(name: "CArena", dependencies: ["CMarkGFM"]),
        .target(name: "CScan"),
        .target(name: "CPlatform", linkerSettings: [.linkedLibrary("crypto"), .linkedLibrary("z")]),
        .systemLibrary(
            name: "CMarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .testTarget(
            name: "SiteKitTests", dependencies: ["SiteKit", "CMarkGFM"], exclude: ["Template/Specification"],
            swiftSettings: common),
        .testTarget(
            name: "SiteRunnerTests", dependencies: ["SiteRunner", "SiteKit", "PublishProbe", "anslag"],
            swiftSettings: common),
        // A program that publishes a few files, for tests that kill it under way.
        .executableTarget(
            name: "PublishProbe", dependencies: ["SiteRunner", "SiteKit"], path: "Tests/PublishProbe",
            swiftSettings: common),
    ],
    swiftLanguageModes: [.v6]
)
