// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension StyleRule {
    /// Whether it is about printed pages, where no one enlarges text.
    var isOnPaper: Bool { isForPrint || conditions.contains { $0.name == "page" } }
}
