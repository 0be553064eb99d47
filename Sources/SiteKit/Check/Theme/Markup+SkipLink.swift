// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension Markup.Tag {
    var isSkipLink: Bool { name == "a" && self["href"]?.literal?.hasPrefix("#") == true }
}
