// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a template can show. Views make values only when a template asks for them.
public enum Value: Sendable {
    /// Nothing was given.
    case absent
    /// Plain text, escaped where it is printed.
    case text(String)
    /// Markup that the engine or the Markdown renderer made.
    case html(any HTMLSource)
    /// Yes or no; only for sections.
    case flag(Bool)
    /// A number, printed as the page's language writes it.
    case number(Int)
    /// An address, relative or absolute, that the address policy has passed.
    case address(String)
    /// An address on the site, as its path from the site's root. What stands before it on the page at hand is put there when it is
    /// printed, so that no address has to be put together first.
    case path(String)
    /// JSON for a data script, already encoded so that it can stand inside `<script>`.
    case json([UInt8])
    /// A thing with fields.
    case view(any View)
    /// Things in order.
    case list([Value])
}

/// Markup that can write itself.
public protocol HTMLSource: Sendable {
    /// Appends the markup, valid HTML in UTF-8.
    func write(to output: inout ByteWriter)
    /// Whether there is nothing to write.
    var isEmpty: Bool { get }
}

/// Markup as bytes.
public struct HTML: HTMLSource, Hashable {
    /// The UTF-8 bytes.
    public var bytes: [UInt8]
    /// Markup of bytes that are already valid HTML.
    public init(_ bytes: [UInt8]) { self.bytes = bytes }
    /// Appends the bytes.
    public func write(to output: inout ByteWriter) { output.append(bytes) }
    /// Whether there are no bytes.
    public var isEmpty: Bool { bytes.isEmpty }
}

/// The kind of value that a field gives, known before any page is rendered.
public indirect enum FieldType: Sendable {
    case text
    case html
    case flag
    case number
    case address
    case json
    /// A thing with fields. A closure, since view types may refer to each other.
    case view(@Sendable () -> ViewType)
    case list(FieldType)
}

/// The names that a view offers, in order of their slots.
public final class ViewType: Sendable {
    /// A name with its type.
    public struct FieldDeclaration: Sendable {
        /// The name in templates: `title`.
        public let name: String
        /// The kind of value.
        public let type: FieldType
        /// One line for the theme guide, in English.
        public let summary: String

        /// A declared name.
        public init(_ name: String, _ type: FieldType, _ summary: String) {
            self.name = name
            self.type = type
            self.summary = summary
        }
    }

    /// The view's own name: `page`, `contact`.
    public let name: String
    /// The fields in order of their slots.
    public let fields: [FieldDeclaration]
    private let slots: [String: Int]

    /// A type with its fields; the names must be different.
    public init(_ name: String, _ fields: [FieldDeclaration]) {
        self.name = name
        self.fields = fields
        slots = Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($1.name, $0) })
    }

    /// The slot of a name, if the view has it.
    public func slot(of name: String) -> Int? {
        slots[name]
    }
}

/// A thing that templates see: a page, a contact, a link.
public protocol View: Sendable {
    /// The declared names.
    var viewType: ViewType { get }
    /// The value in a slot.
    func value(at slot: Int) -> Value
    /// Tells views of the type apart, where a `MemoryPolicy` says that they show the same wherever they stand.
    var identity: Int? { get }
}

extension View {
    /// Most views are not remembered by themselves.
    public var identity: Int? { nil }
}

/// A view whose fields are declared once, beside the closures that read them.
public protocol DeclaredView: View {
    /// The fields and how they are read.
    static var declaration: ViewDeclaration<Self> { get }
}

extension DeclaredView {
    /// The declared names.
    public var viewType: ViewType { Self.declaration.type }
    /// The value in a slot.
    public func value(at slot: Int) -> Value { Self.declaration.reads[slot](self) }
}

/// The declaration of one view's fields.
public struct ViewDeclaration<Root: Sendable>: Sendable {
    /// One field.
    public struct Field: Sendable {
        let declaration: ViewType.FieldDeclaration
        let read: @Sendable (Root) -> Value

        /// A field: its name in templates, the kind of value, one line for the theme guide, and how it is read.
        public init(
            _ name: String, _ type: FieldType, _ summary: String, _ read: @escaping @Sendable (Root) -> Value
        ) {
            declaration = ViewType.FieldDeclaration(name, type, summary)
            self.read = read
        }
    }

    /// The names.
    public let type: ViewType
    let reads: [@Sendable (Root) -> Value]

    /// A declaration of a view with a name and its fields.
    public init(_ name: String, _ fields: [Field]) {
        type = ViewType(name, fields.map(\.declaration))
        reads = fields.map(\.read)
    }
}

/// A view whose names are known only when the site is read: the theme's strings, a collection's own fields.
public struct DynamicView: View {
    /// The names.
    public let viewType: ViewType
    /// The values, in order of their slots.
    public let values: [Value]

    /// A view of as many values as the type has fields.
    public init(_ type: ViewType, _ values: [Value]) {
        precondition(type.fields.count == values.count, "a value for each field")
        viewType = type
        self.values = values
    }

    /// The value in a slot.
    public func value(at slot: Int) -> Value { values[slot] }
}
