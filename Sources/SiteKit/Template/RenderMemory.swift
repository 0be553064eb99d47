// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What one rendering worker keeps between pages: its stacks, and the bytes of units that many pages share.
///
/// How a menu is rendered a few times for a whole site: when a library is compiled, each unit knows which paths of the root view
/// it reads, through all units that it calls. If the `MemoryPolicy` says of every one of them which keys it depends on, the unit
/// is a function of those keys (and of the prefix of relative addresses). So is a run of markup within a unit. Before such a unit is called, its bytes are looked up
/// here by the unit and the values of its keys; if they are not there, it is rendered and its bytes are copied here. The keys are
/// read once a page. A memory belongs to one library and one state of the site: given to another library it
/// forgets everything, but when pages or assets have changed the caller makes a new one. Not shared between threads.
public struct RenderMemory: Sendable {
    /// The unit, the numbers of its key values, and at the end the view that a run shows; unused places are zero.
    struct Lookup: Hashable {
        fileprivate var places = SIMD8<Int32>.zero

        /// One number for all eight, which costs a third of what eight cost.
        func hash(into hasher: inout Hasher) {
            var code: UInt64 = 0
            for place in places.indices {
                code = (code ^ UInt64(UInt32(bitPattern: places[place]))) &* 0x9E37_79B9_7F4A_7C15
            }
            hasher.combine(code)
        }
    }

    var renderer = Renderer()
    /// Where in `bytes` each unit that is remembered stands: one growing array, since thousands of small ones take longer to free than
    /// to copy.
    private var fragments: [Lookup: Range<Int>] = [:]
    private var bytes: [UInt8] = []
    private var numbers: [KeyValue: Int32] = [:]
    /// The keys of the page at hand, and their numbers. Those of its neighbours are mostly the same.
    private var values: [KeyValue] = []
    private var present: [Int32] = []
    private var library: Int?
    private let limit: Int

    /// How often a unit was found, and how often it had to be rendered.
    public private(set) var hits = 0
    /// How often a unit had to be rendered.
    public private(set) var misses = 0

    private enum KeyValue: Hashable {
        case absent, flag(Bool), number(Int), text(String), bytes([UInt8])
    }

    /// An empty memory that keeps at most so many bytes; 0 remembers nothing.
    public init(limit: Int = 32 << 20) {
        self.limit = limit
    }

    /// Whether anything is remembered at all.
    var isUsed: Bool { limit > 0 }

    /// Reads the keys of a page.
    mutating func begin(_ program: Program, library: Int, root: any View, prefix: [UInt8]) {
        if self.library != library {
            (fragments, bytes, numbers) = ([:], [], [:])
            values = Array(repeating: .absent, count: program.keys.count + 1)
            present = Array(repeating: number(.absent), count: values.count)
            self.library = library
        }
        note(.bytes(prefix), at: 0)
        for (place, key) in program.keys.enumerated() {
            switch key.read(root) {
            case .flag(let flag): note(.flag(flag), at: place + 1)
            case .number(let value): note(.number(value), at: place + 1)
            case .text(let text), .address(let text), .path(let text): note(.text(text), at: place + 1)
            default: note(.absent, at: place + 1)
            }
        }
    }

    private mutating func note(_ value: KeyValue, at place: Int) {
        guard value != values[place] else { return }
        values[place] = value
        present[place] = number(value)
    }

    /// What a unit is looked up by on the present page.
    func lookup(_ unit: Int, _ keys: [Int]) -> Lookup {
        var lookup = Lookup()
        lookup.places[0] = Int32(truncatingIfNeeded: unit)
        for (place, key) in keys.enumerated() { lookup.places[place + 1] = present[key] }
        return lookup
    }

    /// What a run is looked up by on the present page. Runs are numbered from −1 downwards.
    func lookup(run: Int, _ keys: [Int], of identity: Int) -> Lookup {
        var lookup = lookup(-1 - run, keys)
        lookup.places[7] = Int32(truncatingIfNeeded: identity)
        return lookup
    }

    /// Appends a remembered unit. Returns whether it was there.
    mutating func append(_ lookup: Lookup, to output: inout ByteWriter) -> Bool {
        guard let place = fragments[lookup] else {
            misses += 1
            return false
        }
        hits += 1
        output.append(bytes, place)
        return true
    }

    /// Keeps what a unit has written since a place.
    mutating func keep(_ output: borrowing ByteWriter, from start: Int, for lookup: Lookup) {
        guard bytes.count + output.count - start <= limit else { return }
        let place = bytes.count
        output.copy(from: start, to: &bytes)
        fragments[lookup] = place..<bytes.count
    }

    private mutating func number(_ value: KeyValue) -> Int32 {
        if let known = numbers[value] { return known }
        let number = Int32(truncatingIfNeeded: numbers.count + 1)
        numbers[value] = number
        return number
    }
}
