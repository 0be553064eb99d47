// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The frames in which a template's names are sought while it is compiled, outermost first. The first is the root view's.
struct Scope {
    /// A frame as the compiler knows it.
    struct Frame {
        /// What the frame holds.
        var type: FieldType
        /// Whether it is an item of a list, which offers `is_first`, `is_last` and `number`.
        var isItem: Bool
        /// Where the item itself is. A text that a section tests is no frame when the page is rendered: it is read again there.
        var place: Place
        /// Of which of the unit's own frames it is made, and by which slots.
        var origin: [Int32]

        /// Whether the frame exists when the page is rendered.
        var isReal: Bool { place.slot == Place.frame }
        /// The view's type, if the frame holds a view.
        var view: ViewType? { if case .view(let type) = type { type() } else { nil } }

        /// Frames with equal keys offer the same names.
        var key: Key { Key(view: view.map { ObjectIdentifier($0) }, kind: type.kind, isItem: isItem) }
    }

    /// What makes frames alike.
    struct Key: Hashable {
        var view: ObjectIdentifier?
        var kind: String
        var isItem: Bool
    }

    /// A name that was found.
    struct Found {
        var place: Place
        var type: FieldType
        var origin: [Int32]
        /// Whether it was found outside the innermost frame that offers names.
        var isOuter: Bool
        /// The frame that it was found in.
        var depth: Int
    }

    /// Why a name was not found.
    struct Missing: Error {
        /// The part that is not there.
        var part: String
        /// What was asked for it: the view's name, or the kind of value.
        var place: String
        /// What is there instead, in order of declaration.
        var offered: [String]
    }

    static let itemNames: [(name: String, slot: Int32, type: FieldType)] = [
        ("is_first", Place.isFirst, .flag), ("is_last", Place.isLast, .flag), ("number", Place.number, .number),
    ]

    var frames: [Frame]

    /// The frames that exist when the page is rendered.
    var realCount: Int { frames.count { $0.isReal } }

    /// Enters a section that is not inverted: of a list its item, of a view the view, of other values themselves; of a flag nothing.
    mutating func open(_ found: Found) {
        switch found.type {
        case .list(let item): push(item, isItem: true, found.origin)
        case .view: push(found.type, isItem: false, found.origin)
        case .flag: break
        case .text, .html, .number, .address, .json:
            frames.append(Frame(type: found.type, isItem: false, place: found.place, origin: found.origin))
        }
    }

    private mutating func push(_ type: FieldType, isItem: Bool, _ origin: [Int32]) {
        let place = Place(frame: Int32(truncatingIfNeeded: realCount), slot: Place.frame)
        frames.append(Frame(type: type, isItem: isItem, place: place, origin: origin))
    }

    /// Finds a name. `steps` collects the slots of dotted names.
    func find(_ name: TemplateName, steps: inout [Int32]) throws(Missing) -> Found {
        guard let first = name.parts.first else {
            let inner = frames[frames.count - 1]
            var place = inner.place
            // An item that is not a view is the only slot of its frame.
            if inner.isReal, inner.view == nil { place.slot = 0 }
            return Found(
                place: place, type: inner.type, origin: inner.origin, isOuter: false, depth: frames.count - 1)
        }
        var found: Found?
        var isOuter = false
        for depth in frames.indices.reversed() {
            found = lookUp(first, at: depth)
            if found != nil || name.isInner { break }
            if frames[depth].view != nil || frames[depth].isItem { isOuter = true }
        }
        guard var result = found else { throw Missing(part: first, place: placeName, offered: offered(name)) }
        result.isOuter = isOuter
        for part in name.parts.dropFirst() { try follow(part, &result, steps: &steps) }
        return result
    }

    private func lookUp(_ name: String, at depth: Int) -> Found? {
        let frame = frames[depth]
        if let view = frame.view, let slot = view.slot(of: name) {
            let slot32 = Int32(truncatingIfNeeded: slot)
            return Found(
                place: Place(frame: frame.place.frame, slot: slot32), type: view.fields[slot].type,
                origin: frame.origin + [slot32], isOuter: false, depth: depth)
        }
        guard frame.isItem, let item = Self.itemNames.first(where: { $0.name == name }) else { return nil }
        return Found(
            place: Place(frame: frame.place.frame, slot: item.slot), type: item.type, origin: frame.origin,
            isOuter: false, depth: depth)
    }

    private func follow(_ part: String, _ found: inout Found, steps: inout [Int32]) throws(Missing) {
        switch found.type {
        case .view(let type):
            let view = type()
            guard let slot = view.slot(of: part) else {
                throw Missing(part: part, place: view.name, offered: view.fields.map(\.name))
            }
            let slot32 = Int32(truncatingIfNeeded: slot)
            if found.place.stepsCount == 0 { found.place.stepsStart = Int32(truncatingIfNeeded: steps.count) }
            found.place.stepsCount += 1
            steps.append(slot32)
            found.origin.append(slot32)
            found.type = view.fields[slot].type
        case .list where part == "any" && found.place.aspect == .itself:
            (found.place.aspect, found.type) = (.any, .flag)
        case .list where part == "count" && found.place.aspect == .itself:
            (found.place.aspect, found.type) = (.count, .number)
        case .list: throw Missing(part: part, place: found.type.kind, offered: ["any", "count"])
        default: throw Missing(part: part, place: found.type.kind, offered: [])
        }
    }

    /// What the innermost frame with names is called.
    private var placeName: String {
        frames.last { $0.view != nil }?.view?.name ?? "page"
    }

    private func offered(_ name: TemplateName) -> [String] {
        var names: [String] = []
        for frame in frames.reversed() {
            names += frame.view?.fields.map(\.name) ?? []
            if frame.isItem { names += Self.itemNames.map(\.name) }
            if name.isInner { break }
        }
        return names
    }

    /// The frames that a called unit can tell apart: of frames with the same names the innermost, and always the root. A section's
    /// text is passed only to the unit that stands directly in it. So the menus of menus need no more units than menus.
    func forCall() -> [Frame] {
        var seen: Set<Key> = []
        var kept: [Frame] = []
        for (depth, frame) in frames.enumerated().reversed() {
            if depth == 0 || (frame.isReal || depth == frames.count - 1) && seen.insert(frame.key).inserted {
                kept.append(frame)
            }
        }
        return kept.reversed()
    }
}

extension FieldType {
    /// The kind in a word, for keys and messages.
    var kind: String {
        switch self {
        case .text: "text"
        case .html: "html"
        case .flag: "flag"
        case .number: "number"
        case .address: "address"
        case .json: "json"
        case .view: "view"
        case .list(let item): "list of \(item.kind)"
        }
    }
}
