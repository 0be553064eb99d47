// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What is known only when all units are compiled.
extension TemplateCompiler {
    /// A path of the policy: its slots, and the places of the keys that it depends on.
    typealias DeclaredPath = (slots: [Int32], keys: [Int])

    /// Reports units that call themselves whatever the data say. Calls in sections end with the data.
    mutating func findEndlessCalls() {
        // A unit is harmless when all that it always calls is. What remains calls in a circle, or leads there.
        var callers = [[Int]](repeating: [], count: facts.count)
        var waiting = facts.map { _ in 0 }
        for (unit, fact) in facts.enumerated() {
            for call in fact.calls where call.always {
                callers[call.unit].append(unit)
                waiting[unit] += 1
            }
        }
        var harmless = facts.indices.filter { waiting[$0] == 0 }
        while let unit = harmless.popLast() {
            for caller in callers[unit] {
                waiting[caller] -= 1
                if waiting[caller] == 0 { harmless.append(caller) }
            }
        }
        // One is told: best at a call from within the circle, else where it is first called.
        let endless = facts.indices.filter { waiting[$0] > 0 && facts[$0].caller != nil }
        let unit = endless.first { facts[$0].caller.map { waiting[$0.unit] > 0 } ?? false } ?? endless.first
        guard let unit, let caller = facts[unit].caller else { return }
        present = unit
        stringUse = nil
        report(.endless(templates[facts[unit].key.template].source.name, at: caller.location))
    }

    /// Settles which units are remembered, and by which keys: those that read only what the policy names, through all their calls.
    mutating func rememberUnits() {
        guard !input.memory.keys.isEmpty || !input.memory.paths.isEmpty else { return }
        gatherReads()
        for unit in facts.indices where facts[unit].caller != nil && facts[unit].size > 6 {
            declaredPaths = declaredPaths(in: facts[unit].root)
            var keys: Set<Int>? = facts[unit].usesPrefix ? [0] : []
            for read in facts[unit].reads {
                guard let more = self.keys(ofRead: read, in: facts[unit].root) else {
                    keys = nil
                    break
                }
                keys?.formUnion(more)
            }
            program.units[unit].memory = keys?.sorted()
        }
    }

    /// The places of the keys that decide what is read at a path of a unit's frames; nil when other things than keys do.
    func keys(ofRead read: [Int32], in root: ViewType) -> [Int]? {
        if isRoot(read, in: root) { return [] }
        guard read[0] == 0 else { return nil }
        return declaredPaths.first { read.dropFirst().starts(with: $0.slots) }?.keys
    }

    /// Whether a read is of the root view or of a view in it, as in `{{#page}}`: those are always there.
    private func isRoot(_ read: [Int32], in root: ViewType) -> Bool {
        guard read[0] == 0, read.count <= 2 else { return false }
        guard let slot = read.dropFirst().first else { return true }
        return if case .view = root.fields[Int(slot)].type { true } else { false }
    }

    /// Gives each unit what the units that it calls read, in terms of its own frames, until nothing changes.
    private mutating func gatherReads() {
        var changes = true
        while changes {
            changes = false
            for unit in facts.indices {
                let before = (facts[unit].reads.count, facts[unit].usesPrefix)
                for call in facts[unit].calls {
                    for read in facts[call.unit].reads where Int(read[0]) < call.origins.count {
                        let path = call.origins[Int(read[0])] + read.dropFirst()
                        facts[unit].reads.insert(Array(path.prefix(Self.longestRead)))
                    }
                    if facts[call.unit].usesPrefix { facts[unit].usesPrefix = true }
                }
                if before != (facts[unit].reads.count, facts[unit].usesPrefix) { changes = true }
            }
        }
    }

    /// The places of keys in the program's list; the prefix is the first there.
    func places(ofKeys names: [String]) -> [Int] {
        let keys = names.compactMap { name in input.memory.keys.firstIndex { $0.name == name }.map { $0 + 1 } }
        precondition(keys.count == names.count, "a path depends on keys of the policy")
        return keys
    }

    /// The policy's paths as slots of a root view, with the places of their keys. A fragment's root may lack some.
    mutating func declaredPaths(in root: ViewType) -> [DeclaredPath] {
        if let known = pathsByRoot[ObjectIdentifier(root)] { return known }
        let paths: [DeclaredPath] = input.memory.paths.sorted { $0.key < $1.key }.compactMap { path, names in
            var view: ViewType? = root
            var slots: [Int32] = []
            for part in path.split(separator: ".") {
                guard let slot = view?.slot(of: String(part)), let field = view?.fields[slot] else { return nil }
                slots.append(Int32(truncatingIfNeeded: slot))
                view = if case .view(let type) = field.type { type() } else { nil }
            }
            guard slots.count < Self.longestRead else { return nil }
            return (slots, places(ofKeys: names))
        }
        pathsByRoot[ObjectIdentifier(root)] = paths
        return paths
    }
}
