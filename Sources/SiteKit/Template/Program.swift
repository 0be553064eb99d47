// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a template library becomes: one flat run of instructions for all its templates, without names.
///
/// A *unit* is a template compiled for one set of frames, overriding blocks, indentation and HTML context; it begins at its entry
/// and ends with `.leave`. Frames are counted from the unit's first one.
struct Program: Sendable {
    var code: [Instruction] = []
    /// The bytes that `.literal` copies.
    var literals: [UInt8] = []
    /// The later slots of dotted names: the slots of `c.d` in `b.c.d`.
    var steps: [Int32] = []
    /// What each call passes as the called unit's frames.
    var calls: [Call] = []
    var units: [Unit] = []
    /// How the values are read that remembered units are kept by. The first is the prefix.
    var keys: [MemoryKey] = []
    /// The runs, which are remembered like units.
    var runs: [Run] = []
    var addressPolicy: AddressPolicy?
    /// How many names the root view has.
    var rootCount = 0

    struct Unit: Sendable {
        var entry: Int32 = 0
        /// The keys that its bytes depend on, when they depend on nothing else and it is worth remembering.
        var memory: [Int]?
    }

    /// A run of instructions from `.recall` to `.keep`.
    struct Run: Sendable {
        /// The keys that its bytes depend on.
        var keys: [Int]
        /// Whether they also depend on which view is in the frame that `.recall` names.
        var isOfView: Bool
    }

    struct Call: Sendable {
        var unit: Int
        /// For each frame of the called unit a place in the caller: a frame (slot `Place.frame`) or a value that becomes one.
        var frames: [Place]
    }
}

/// A place where a value is read: a slot of a frame, and slots of the views within.
struct Place: Hashable, Sendable {
    /// Slots that no view has.
    static let frame: Int32 = -1
    static let isFirst: Int32 = -2
    static let isLast: Int32 = -3
    static let number: Int32 = -4

    /// What is asked of a list instead of the list itself.
    enum Aspect: UInt8, Hashable, Sendable {
        case itself, any, count
    }

    var frame: Int32
    var slot: Int32
    var stepsStart: Int32 = 0
    var stepsCount: Int16 = 0
    var aspect = Aspect.itself
}

/// One step of the renderer.
struct Instruction: Sendable {
    enum Operation: UInt8, Sendable {
        /// Copies literals `a..<b`.
        case literal
        /// Print the value at the place.
        case text, attribute, unescaped, address, addressRest, checkedAddress, number, plainNumber, html, json
        /// Prints the prefix and the address of asset `a`.
        case asset
        /// Go to `a` if the value is not true; if it is; if it is not the number 1.
        case unlessTrue, ifTrue, unlessOne
        /// Goes to `a`.
        case jump
        /// Makes the view a frame, or goes to `a` if there is none.
        case push
        case pop
        /// Makes the list's first item a frame, or goes to `a` if there is none. `.next` goes to `a` with the next item.
        case iterate, next
        /// Calls `calls[a]`. `.leave` ends a unit.
        case call, leave
        /// Copies run `a`, of the view in the place's frame, and goes to `b` if it is remembered; else `.keep`, where it ends,
        /// remembers it.
        case recall, keep
    }

    var operation: Operation
    var place: Place
    var a: Int32 = 0
    var b: Int32 = 0

    init(_ operation: Operation, _ place: Place = Place(frame: 0, slot: 0), a: Int32 = 0, b: Int32 = 0) {
        self.operation = operation
        self.place = place
        self.a = a
        self.b = b
    }
}

/// Passes an address on, changed or not, or refuses it: nil prints nothing.
public typealias AddressPolicy = @Sendable (String) -> String?

/// A value that tells pages apart as far as a menu goes: the depth, the language, the section, the current entry.
public struct MemoryKey: Sendable {
    /// What the key is called, for the reader.
    public var name: String
    /// Reads it of the root view.
    let read: @Sendable (any View) -> Value

    /// A key and how it is read of the root view: text, number, flag, address or absent.
    public init(_ name: String, read: @escaping @Sendable (any View) -> Value) {
        self.name = name
        self.read = read
    }
}

/// Which parts of the root view are the same on many pages, so that what reads only them is rendered once for all those pages.
public struct MemoryPolicy: Sendable {
    /// The keys, at most five.
    public var keys: [MemoryKey]
    /// Dotted names with the keys that everything under them depends on: `"menus": ["depth", "language", "section", "entry"]`.
    public var paths: [String: [String]]
    /// Types of views, told apart by their identity, with the keys that all else they show depends on: what a listing shows of a page.
    public var views: [String: [String]]
    /// Names of such views that depend on more than that.
    public var exceptions: Set<String>

    /// A policy; each path and each view names keys of the list.
    public init(
        keys: [MemoryKey] = [], paths: [String: [String]] = [:], views: [String: [String]] = [:],
        exceptions: Set<String> = []
    ) {
        precondition(keys.count <= 5, "a unit, the prefix, five keys and an identity fit in a lookup")
        self.keys = keys
        self.paths = paths
        self.views = views
        self.exceptions = exceptions
    }
}
