// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Glibc

extension SourceTree {
    /// What stands before a file's path to name it from the current folder: nothing, `webb/`, or the whole path of a site elsewhere.
    public var pathFromCurrentFolder: String {
        guard let site = realPath(root.path), let here = realPath(".") else { return "" }
        if site == here { return "" }
        let above = here == "/" ? "/" : here + "/"
        return (site.hasPrefix(above) ? String(site.dropFirst(above.count)) : site) + "/"
    }
}
