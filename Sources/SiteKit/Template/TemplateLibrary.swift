// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Templates: a typed Mustache, compiled once and rendered many times.
///
/// The room in two minutes:
///
/// 1. **Parse.** `TemplateScanner` finds tags, `TemplateParser` nests them and settles white space; the result, `ParsedTemplate`, is
///    a tree of byte ranges.
/// 2. **Compile.** `TemplateCompiler` walks the tree of every layout against the declared names of the root view (`ViewType`). `Scope`
///    turns each name into a place, `HTMLContext` follows the markup around it and decides how it is escaped or why it may not
///    stand there. A partial, a parent or a block is compiled anew for each set of frames, overrides, indentation and context that it
///    is used with, once each: a *unit*. What is wrong anywhere is a finding with its byte range; nothing is left to find when pages
///    are rendered.
/// 3. **Render.** `Renderer` runs the flat instructions of a `Program` and appends bytes; `RenderMemory` keeps the units that many pages
///    share.
///
/// `PlainTemplate` is the second engine on the same tree: names from JSON, no types, for trying things out. `View.swift` is the
/// contract with those who have something to show. The room knows nothing of sites.
public struct TemplateLibrary: Sendable {
    /// What a library is compiled from.
    public struct Input: Sendable {
        /// All templates: layouts and partials.
        public var sources: [TemplateSource]
        /// The names in the outermost frame.
        public var root: ViewType
        /// Templates that are rendered by themselves over another root view than the layouts: `partials/card`.
        public var fragments: [String: ViewType] = [:]
        /// Names of the root view that may be reached from any frame without a warning.
        public var roots: Set<String> = ["site", "page", "strings", "listings", "menus"]
        /// The strings of one language: `{{strings.name}}`.
        public var strings: [String: StringTemplate] = [:]
        /// The theme's assets as templates name them, `assets/site.css`, with their place in the list that `render` is given.
        public var assets: [String: Int] = [:]
        /// What is remembered between pages.
        public var memory = MemoryPolicy()
        /// Lets text stand where an address begins, if it passes. Without a policy only addresses may stand there.
        public var addressPolicy: AddressPolicy?

        /// The templates and the root view's names.
        public init(sources: [TemplateSource], root: ViewType) {
            self.sources = sources
            self.root = root
        }
    }

    private let compiled: CompiledProgram
    let entries: [String: Int]
    /// Tells libraries apart, for memories.
    private let identity: Int

    /// Compiles all templates whose name does not begin with `partials/`, and the partials that they use. The library can be
    /// rendered only if no error was found.
    public static func compile(_ input: Input) -> Diagnosed<TemplateLibrary> {
        var compiler = TemplateCompiler(input)
        let entries = compiler.compile()
        var hasher = Hasher()
        hasher.combine(input.sources)
        hasher.combine(input.strings)
        let library = TemplateLibrary(
            compiled: CompiledProgram(compiler.program), entries: entries, identity: hasher.finalize())
        return Diagnosed(library, compiler.findings)
    }

    /// A template by its name: `layouts/page`.
    public subscript(name: String) -> Template? {
        entries[name].map { Template(compiled: compiled, unit: $0, library: identity) }
    }

    /// What it was compiled to.
    var program: Program { compiled.program }
}

/// A finished program as one thing to hold: its parts are lists that would be counted one by one, for each page, by all workers.
private final class CompiledProgram: Sendable {
    let program: Program

    init(_ program: Program) { self.program = program }
}

/// A compiled template.
public struct Template: Sendable {
    fileprivate let compiled: CompiledProgram
    let unit: Int
    let library: Int

    /// Appends the template with the values of a view.
    ///
    /// - Parameters:
    ///   - root: a view of the type that the library was compiled for.
    ///   - assets: the addresses of the assets, relative to the site's root and escaped, in the order of the library's table.
    ///   - prefix: stands before them: `../../`.
    ///   - numbers: how numbers are written in the page's language.
    ///   - memory: what the worker remembers between pages.
    public func render(
        _ root: any View, assets: [[UInt8]] = [], prefix: [UInt8] = [], numbers: DigitGrouping = DigitGrouping(),
        memory: inout RenderMemory, into output: inout ByteWriter
    ) {
        if memory.isUsed { memory.begin(compiled.program, library: library, root: root, prefix: prefix) }
        var renderer = Renderer()
        swap(&renderer, &memory.renderer)
        let input = Renderer.Input(root: root, assets: assets, prefix: prefix, numbers: numbers)
        renderer.run(unit, of: compiled.program, input, memory: &memory, into: &output)
        swap(&renderer, &memory.renderer)
    }
}
