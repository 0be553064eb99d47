// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

public import SiteKit

extension SourceTree {
    /// A folder that is no site, for reading single files in it; none are looked for.
    public static func loose(in folder: String) throws(BuildFault) -> SourceTree {
        do { return SourceTree(root: try Folder(at: folder), folders: [], entries: [], rawPaths: [:]) } catch {
            throw .refused(.unopened(error))
        }
    }

    /// Reads a file that a command was given. That it is not there is wrong use of the command.
    public func given(_ name: String) throws(BuildFault) -> SourceFile {
        let path = SourcePath(name)
        do { return SourceFile(path, bytes: try bytes(of: path)) } catch {
            throw .refused(.unopened(SystemFault(root.pathInMessages(Array(name.utf8)), error.code)))
        }
    }
}

extension Wording {
    fileprivate static func unopened(_ fault: SystemFault) -> Wording {
        Wording(
            sv: "\(fault.path) går inte att läsa: \(fault.reason).",
            en: "\(fault.path) cannot be read: \(fault.reason).")
    }
}
