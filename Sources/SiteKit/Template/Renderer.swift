// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The loop over a program's instructions, with stacks of its own: the depth of the data is not the depth of the machine's stack.
struct Renderer: Sendable {
    /// A view in which names are found.
    private struct Frame {
        var view: any View
        var position = 0
        var count = 0
    }
    private struct Loop {
        var items: [Value]
        var index: Int
    }
    private struct Return {
        var next: Int
        var base: Int
        var frames: Int
        var start: Int
        var lookup: RenderMemory.Lookup?
    }

    /// What one rendering is given.
    struct Input {
        var root: any View
        var assets: [[UInt8]]
        var prefix: [UInt8]
        var numbers: DigitGrouping
    }

    private var frames: [Frame] = []
    /// The views in the root view, by slot: most names begin with one of them. The root itself stands where none was read yet.
    private var rootViews: [any View] = []
    /// A bit for each of the root view's slots whose view was read.
    private var readRoots: UInt64 = 0
    /// The list that was read last in one of those views: whether it has items is asked just before they are shown.
    private var lastList: (slot: Int, step: Int, value: Value)?
    private var loops: [Loop] = []
    private var returns: [Return] = []
    /// The present unit's first frame.
    private var base = 0
    /// The run that is being rendered to be remembered. Runs hold neither runs nor calls.
    private var run: (start: Int, lookup: RenderMemory.Lookup)?
    /// A unit that is called deeper than this prints nothing: data that contain themselves must come to an end.
    private static let deepest = 200

    /// Runs a unit to its end.
    mutating func run(
        _ unit: Int, of program: Program, _ input: Input, memory: inout RenderMemory, into output: inout ByteWriter
    ) {
        frames.removeAll(keepingCapacity: true)
        loops.removeAll(keepingCapacity: true)
        returns.removeAll(keepingCapacity: true)
        base = 0
        frames.append(Frame(view: input.root))
        // The stacks keep their room for the next page, but not the page.
        defer {
            frames.removeAll(keepingCapacity: true)
            rootViews.removeAll(keepingCapacity: true)
            lastList = nil
        }
        rootViews.append(contentsOf: repeatElement(input.root, count: program.rootCount))
        readRoots = 0
        var next = Int(program.units[unit].entry)
        while true {
            let instruction = program.code[next]
            next += 1
            switch instruction.operation {
            case .literal:
                output.append(program.literals, Int(instruction.a)..<Int(instruction.b))
            case .asset:
                output.append(input.prefix)
                output.append(input.assets[Int(instruction.a)])
            case .jump: next = Int(instruction.a)
            case .unlessTrue: if !value(at: instruction.place, program).isTrue { next = Int(instruction.a) }
            case .ifTrue: if value(at: instruction.place, program).isTrue { next = Int(instruction.a) }
            case .unlessOne:
                if case .number(1) = value(at: instruction.place, program) { break }
                next = Int(instruction.a)
            case .push:
                guard case .view(let view) = value(at: instruction.place, program) else {
                    next = Int(instruction.a)
                    break
                }
                frames.append(Frame(view: view))
            case .pop: frames.removeLast()
            case .iterate:
                guard case .list(let items) = value(at: instruction.place, program), let first = items.first else {
                    next = Int(instruction.a)
                    break
                }
                frames.append(Frame(view: first.asView, position: 0, count: items.count))
                loops.append(Loop(items: items, index: 0))
            case .next: if nextItem() { next = Int(instruction.a) }
            case .call:
                next = call(Int(instruction.a), from: next, program, memory: &memory, into: &output)
            case .recall:
                guard memory.isUsed else { break }
                let kept = program.runs[Int(instruction.a)]
                var identity = 0
                if kept.isOfView {
                    guard let own = frames[base + Int(instruction.place.frame)].view.identity else { break }
                    identity = own
                }
                let wanted = memory.lookup(run: Int(instruction.a), kept.keys, of: identity)
                if memory.append(wanted, to: &output) {
                    next = Int(instruction.b)
                } else {
                    run = (output.count, wanted)
                }
            case .keep:
                if let run { memory.keep(output, from: run.start, for: run.lookup) }
                run = nil
            case .leave:
                guard let back = leave(memory: &memory, output) else { return }
                next = back
            default:
                Self.print(value(at: instruction.place, program), instruction.operation, program, input, into: &output)
            }
        }
    }

    // MARK: Loops and calls

    /// Makes the next item the innermost frame. When there is none, the loop is over and its frame gone.
    private mutating func nextItem() -> Bool {
        let last = loops.count - 1
        let index = loops[last].index + 1
        guard index < loops[last].items.count else {
            loops.removeLast()
            frames.removeLast()
            return false
        }
        loops[last].index = index
        let inner = frames.count - 1
        frames[inner].view = loops[last].items[index].asView
        frames[inner].position = index
        return true
    }

    /// Enters a unit, or copies its remembered bytes. Returns where to go on.
    private mutating func call(
        _ index: Int, from next: Int, _ program: Program, memory: inout RenderMemory, into output: inout ByteWriter
    ) -> Int {
        let unit = program.calls[index].unit
        var lookup: RenderMemory.Lookup?
        if memory.isUsed, let keys = program.units[unit].memory {
            let wanted = memory.lookup(unit, keys)
            if memory.append(wanted, to: &output) { return next }
            lookup = wanted
        }
        guard returns.count < Self.deepest else { return next }
        let newBase = frames.count
        for place in program.calls[index].frames {
            if place.slot == Place.frame {
                frames.append(frames[base + Int(place.frame)])
            } else {
                frames.append(Frame(view: value(at: place, program).asView))
            }
        }
        returns.append(Return(next: next, base: base, frames: newBase, start: output.count, lookup: lookup))
        base = newBase
        return Int(program.units[unit].entry)
    }

    /// Leaves a unit. Returns where the caller goes on, or nil at the end.
    private mutating func leave(memory: inout RenderMemory, _ output: borrowing ByteWriter) -> Int? {
        guard let back = returns.popLast() else { return nil }
        if let lookup = back.lookup { memory.keep(output, from: back.start, for: lookup) }
        frames.removeLast(frames.count - back.frames)
        base = back.base
        return back.next
    }

    // MARK: Values

    // Frames are read through spans: through the array a view would be copied for each value that is asked of it.

    @inline(__always)
    private mutating func value(at place: Place, _ program: Program) -> Value {
        let frame = base + Int(place.frame)
        guard place.slot >= 0 else {
            switch place.slot {
            case Place.isFirst: return .flag(frames[frame].position == 0)
            case Place.isLast: return .flag(frames[frame].position == frames[frame].count - 1)
            case Place.number: return .number(frames[frame].position + 1)
            default: return .view(frames[frame].view)
            }
        }
        if place.frame == 0, place.stepsCount > 0 { return valueInRoot(place, program) }
        let value = frames.span[frame].view.value(at: Int(place.slot))
        if place.stepsCount == 0, place.aspect == .itself { return value }
        return Self.follow(place, from: value, after: 0, program)
    }

    /// A value in a view of the root view. The first frame of every unit is the root's.
    private mutating func valueInRoot(_ place: Place, _ program: Program) -> Value {
        let slot = Int(place.slot)
        if readRoots >> UInt64(slot) & 1 == 0 {
            guard case .view(let view) = frames.span[0].view.value(at: slot) else { return .absent }
            rootViews[slot] = view
            readRoots |= 1 << UInt64(slot)
        }
        let step = Int(program.steps[Int(place.stepsStart)])
        let value: Value
        if let lastList, lastList.slot == slot, lastList.step == step {
            value = lastList.value
        } else {
            value = rootViews.span[slot].value(at: step)
            if case .list = value { lastList = (slot, step, value) }
        }
        if place.stepsCount == 1, place.aspect == .itself { return value }
        return Self.follow(place, from: value, after: 1, program)
    }

    private static func follow(_ place: Place, from start: Value, after first: Int, _ program: Program) -> Value {
        var value = start
        for step in Int(place.stepsStart) + first..<Int(place.stepsStart) + Int(place.stepsCount) {
            guard case .view(let view) = value else { return .absent }
            value = view.value(at: Int(program.steps[step]))
        }
        if place.aspect == .itself { return value }
        let count = if case .list(let items) = value { items.count } else { 0 }
        return place.aspect == .any ? .flag(count > 0) : .number(count)
    }

    /// Of no renderer: a method would copy its stacks for each value.
    @inline(__always)
    private static func print(
        _ value: consuming Value, _ operation: Instruction.Operation, _ program: Program, _ input: Input,
        into output: inout ByteWriter
    ) {
        switch value {
        case .text(let text), .address(let text):
            switch operation {
            case .text: output.append(text, escaping: .text)
            case .attribute, .address: output.append(text, escaping: .attribute)
            case .addressRest: output.append(text, escaping: .address)
            case .checkedAddress:
                if let passed = program.addressPolicy?(text) { output.append(passed, escaping: .attribute) }
            case .unescaped: output.append(utf8: text)
            default: break
            }
        case .path(let path):
            if path.isEmpty, input.prefix.isEmpty {
                return print(.address("./"), operation, program, input, into: &output)
            }
            let escaping: Escaping = operation == .text ? .text : .attribute
            output.append(input.prefix[...], escaping: escaping)
            output.append(path, escaping: escaping)
        case .number(let number):
            input.numbers.write(number, grouped: operation == .number, to: &output)
        case .html(let html):
            if operation == .html { html.write(to: &output) }
        case .json(let bytes):
            if operation == .json { output.append(bytes) }
        case .absent, .flag, .view, .list: break
        }
    }
}

/// How whole numbers are printed in text. In attributes and data they are plain digits.
public struct DigitGrouping: Hashable, Sendable {
    /// Stands between groups of three digits in numbers of five digits or more: 12 500. Years stay whole.
    public var separator: [UInt8]

    /// A style with a separator in UTF-8.
    public init(separator: String = "") { self.separator = Array(separator.utf8) }

    /// Swedish: a space that does not break (Svenska skrivregler).
    public static let swedish = DigitGrouping(separator: "\u{A0}")
    /// English: a comma.
    public static let english = DigitGrouping(separator: ",")

    func write(_ number: Int, grouped: Bool, to output: inout ByteWriter) {
        guard grouped, !separator.isEmpty, number.magnitude >= 10_000 else { return output.append(number: number) }
        let digits = String(number).utf8
        for (index, digit) in digits.enumerated() {
            let left = digits.count - index
            if index > 0, left % 3 == 0, !(index == 1 && number < 0) { output.append(separator) }
            output.append(digit)
        }
    }
}

/// An item that is not a view: its only slot is itself.
private struct LoneItem: View {
    static let type = ViewType("item", [])
    var item: Value
    var viewType: ViewType { Self.type }
    func value(at slot: Int) -> Value { slot == 0 ? item : .absent }
}

extension Value {
    fileprivate var asView: any View {
        if case .view(let view) = self { view } else { LoneItem(item: self) }
    }

    /// What a section asks: text, address, markup and data if not empty, a number or a view if present, a list if it has items.
    fileprivate var isTrue: Bool {
        switch self {
        case .absent: false
        case .text(let text), .address(let text): !text.isEmpty
        case .html(let html): !html.isEmpty
        case .flag(let flag): flag
        case .json(let bytes): !bytes.isEmpty
        case .number, .view, .path: true
        case .list(let items): !items.isEmpty
        }
    }
}
