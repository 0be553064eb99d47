// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import CPlatform
import SiteKit

/// What the preview cannot be without: NIO and the dispatch library, which tells it how time goes, end the process by a trap where one of
/// their event loops or threads cannot be had, or where the library cannot see in /proc what its threads do.
enum PreviewNeeds {
    /// Takes it all for a moment.
    static func check() throws(BuildFault) {
        // NIO has as many loops and as many threads for waiting as there are processors; so many threads has the dispatch library. One more of
        // each for its loop, and some descriptors more for connections and files.
        let processors = SiteBuild.processors
        let code = anslag_has_event_loops(Int32(processors + 4), Int32(processors * 4 + 1))
        if code != 0 { throw .unstarted(.noEventLoop(SystemFault("", code))) }
        do { _ = try Folder(at: "/proc/self/task") } catch { throw .unstarted(.noThreadList(error)) }
    }
}

extension Wording {
    fileprivate static func noThreadList(_ fault: SystemFault) -> Wording {
        Wording(
            sv: "Förhandsvisningen behöver \(fault.path): \(fault.reason). Bygg i stället: anslag build",
            en: "The preview needs \(fault.path): \(fault.reason). Build instead: anslag build")
    }

    fileprivate static func noEventLoop(_ fault: SystemFault) -> Wording {
        Wording(
            sv: "Systemet ger för få filer eller trådar för att visa webbplatsen: \(fault.reason).",
            en: "The system gives too few files or threads to show the site: \(fault.reason).")
    }
}
