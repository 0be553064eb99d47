// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Runs: neighbours in a template that read only what many pages share.
///
/// A theme need not put its menu in a partial for it to be rendered a few times for a whole site. `{{#menus.main}}…` among other
/// markup is enough: the compiler finds the longest runs of nodes that read only what the `MemoryPolicy` names, and the renderer
/// keeps their bytes by the keys that they depend on, as it keeps units. With a menu of 50 lines that is a quarter of the whole
/// build: 0.5 s of 2.0 s at 10,000 pages. In the same way it keeps what a listing shows of a page, which stands in its section and
/// under each of its subjects.
extension TemplateCompiler {
    /// The keys of a run, and how many names it reads.
    private struct Shared {
        var keys: Set<Int> = [0]
        var names = 0
        var hasList = false
        /// The frame of the view whose names it reads.
        var view: Int32?

        /// To look a run up costs about as much as to read two names.
        var isWorthKeeping: Bool { hasList || names > 2 }

        /// Takes in what stands beside it; false when the two show different views.
        mutating func add(_ other: Shared) -> Bool {
            if let view, let another = other.view, view != another { return false }
            keys.formUnion(other.keys)
            names += other.names
            hasList = hasList || other.hasList
            view = view ?? other.view
            return true
        }
    }

    /// Compiles nodes in order, those that belong together as runs.
    mutating func walk(_ nodes: [TemplateNode], _ text: Text) {
        guard !isInRun, !declaredPaths.isEmpty || !input.memory.views.isEmpty else {
            return nodes.forEach { compile($0, text) }
        }
        var run = nodes.startIndex..<nodes.startIndex
        var shared = Shared()
        for (index, node) in nodes.enumerated() {
            if let more = self.shared(node, scope), shared.add(more) {
                run = run.lowerBound..<index + 1
                continue
            }
            compile(nodes[run], shared, text)
            compile(node, text)
            (run, shared) = (index + 1..<index + 1, Shared())
        }
        compile(nodes[run], shared, text)
    }

    private mutating func compile(_ run: ArraySlice<TemplateNode>, _ shared: Shared, _ text: Text) {
        guard shared.isWorthKeeping else { return run.forEach { compile($0, text) } }
        let place = Place(frame: shared.view ?? 0, slot: Place.frame)
        let start = emit(Instruction(.recall, place, a: Int32(truncatingIfNeeded: program.runs.count)))
        program.runs.append(Program.Run(keys: shared.keys.sorted(), isOfView: shared.view != nil))
        isInRun = true
        run.forEach { compile($0, text) }
        isInRun = false
        emit(Instruction(.keep))
        label = program.code.count
        program.code[start].b = Int32(truncatingIfNeeded: label)
    }

    /// What a node reads, if the policy names it all; nil if not, and for what is compiled as a unit of its own.
    private func shared(_ node: TemplateNode, _ scope: Scope) -> Shared? {
        switch node.content {
        case .text: return Shared()
        case .partial, .parent, .block: return nil
        case .variable(let name, _):
            if name.parts.count == 2, name.parts[0] == "strings", !name.isInner {
                return isPlain(name.parts[1]) ? Shared(names: 1) : nil
            }
            return shared(name, scope)?.what
        case .section(let name, let inverted, let content):
            guard let (found, own) = shared(name, scope) else { return nil }
            var scope = scope
            if !inverted { scope.open(found) }
            var all = own
            if case .list = found.type { all.hasList = true }
            for node in content {
                guard let inner = shared(node, scope), all.add(inner) else { return nil }
            }
            return all
        }
    }

    private func shared(_ name: TemplateName, _ scope: Scope) -> (found: Scope.Found, what: Shared)? {
        var steps: [Int32] = []
        do throws(Scope.Missing) {
            let found = try scope.find(name, steps: &steps)
            if !isOfItem(found, after: 0), let keys = keys(ofRead: found.origin, in: facts[present].root) {
                return (found, Shared(keys: Set(keys + [0]), names: 1))
            }
            return sharedView(name, found).map { (found, $0) }
        } catch {
            // What is missing is reported when the node is compiled.
            return nil
        }
    }

    /// What a name reads of a view that shows the same wherever it stands: the innermost that is open where the run begins.
    private func sharedView(_ name: TemplateName, _ found: Scope.Found) -> Shared? {
        guard input.memory.exceptions.isDisjoint(with: name.parts) else { return nil }
        for (depth, frame) in scope.frames.enumerated().dropFirst().reversed() {
            guard frame.isReal, let view = frame.view, let names = input.memory.views[view.name] else { continue }
            // Its place in the list is not its own.
            guard found.depth > depth || found.depth == depth && found.place.slot >= 0,
                found.origin.starts(with: frame.origin), !isOfItem(found, after: depth)
            else { return nil }
            return Shared(keys: Set(places(ofKeys: names) + [0]), names: 1, view: frame.place.frame)
        }
        return nil
    }

    /// Whether what was found belongs to an item of a list that is gone through around the run: each turn has its own.
    private func isOfItem(_ found: Scope.Found, after depth: Int) -> Bool {
        guard found.depth > depth else { return false }
        return scope.frames.prefix(found.depth + 1).dropFirst(depth + 1).contains(where: \.isItem)
    }

    /// Whether a string of the theme is text alone.
    private func isPlain(_ string: String) -> Bool {
        guard let string = input.strings[string], string.one == nil else { return false }
        return !string.other.bytes.contains(UInt8(ascii: "{"))
    }
}
