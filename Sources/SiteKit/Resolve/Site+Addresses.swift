// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension Site {
    /// How a link on a page leads to the accessibility statement; nil on the statement's own page and where there is none in the language.
    func statementAddress(from path: OutputPath, of subject: PageSubject) -> String? {
        guard let page = statementPages[language(of: subject)], pages[page].path != path else { return nil }
        let root = subject == .notFound ? basePath : String(repeating: "../", count: path.depth)
        return root + pages[page].path.linkText(settings.addresses)
    }

    /// The absolute address of a published file; nil where no base address is known.
    func absoluteAddress(of path: OutputPath) -> String? {
        settings.baseURL.map { $0 + path.linkText(settings.addresses) }
    }
}
