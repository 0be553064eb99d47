// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension Value {
    /// A text, or nothing.
    static func text(_ text: String?) -> Value {
        guard let text, !text.isEmpty else { return .absent }
        return .text(text)
    }

    /// An address, or nothing.
    static func address(_ address: String?) -> Value {
        guard let address else { return .absent }
        return .address(address)
    }

    /// A thing with fields, or nothing.
    static func view(_ view: (any View)?) -> Value {
        guard let view else { return .absent }
        return .view(view)
    }

    /// Texts in order.
    static func texts(_ texts: [String]) -> Value { .list(texts.map { .text($0) }) }

    /// Things in order.
    static func views(_ views: some Sequence<some View>) -> Value { .list(views.map { .view($0) }) }
}

extension FieldType {
    /// A thing whose fields are declared by a type of view.
    static func view<V: DeclaredView>(_ type: V.Type) -> FieldType { .view { V.declaration.type } }

    /// Things whose fields are declared by a type of view.
    static func list<V: DeclaredView>(of type: V.Type) -> FieldType { .list(.view { V.declaration.type }) }
}
