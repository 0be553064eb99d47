// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension Severity {
    /// What the severity is called in a message.
    public var word: Wording {
        switch self {
        case .error: Wording(sv: "fel", en: "error")
        case .warning: Wording(sv: "varning", en: "warning")
        case .hint: Wording(sv: "tips", en: "hint")
        }
    }
}
