// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A page in one of its languages, for search engines: an absolute address (Google and Yandex read no others).
struct AlternateView: DeclaredView {
    let address: String
    let language: Language

    static let declaration = ViewDeclaration<AlternateView>(
        "alternate",
        [
            .init("address", .address, "The absolute address.") { .address($0.address) },
            .init("language", .view(LanguageView.self), "The language there.") {
                .view(LanguageView(language: $0.language))
            },
        ])
}
