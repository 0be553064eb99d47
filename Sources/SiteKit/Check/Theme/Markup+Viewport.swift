// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension Markup.Tag {
    var isViewport: Bool { name == "meta" && self["name"]?.literal?.lowercased() == "viewport" }
}
