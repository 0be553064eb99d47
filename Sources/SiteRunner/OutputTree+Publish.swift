// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import CPlatform
import Glibc
public import SiteKit

extension OutputTree {
    /// Takes over from the old site what Anslag did not put there, so that it is not lost when the new site takes its place.
    ///
    /// Names what was taken over in a warning. A file that the new site has too is an error, and nothing may be published.
    public func carryOver() throws(BuildFault) -> [Finding] {
        do throws(SystemFault) {
            guard let old = try place.existing() else { return [] }
            let ours = try publishedPaths(in: old) ?? []
            var carried: [String] = []
            var colliding: [String] = []
            for path in try files(beneath: old) where !ours.contains(path) {
                if try carry(path, from: old, to: staging) {
                    carried.append(escaped(path))
                } else {
                    colliding.append(escaped(path))
                }
            }
            var findings: [Finding] = []
            if !carried.isEmpty { findings.append(.foreignFiles(carried, in: place.path)) }
            if !colliding.isEmpty { findings.append(.foreignCollision(colliding, in: place.path)) }
            return findings
        } catch { throw .system(error) }
    }

    /// Puts the staging folder in the output's place and removes the old site. The old site stays whole until that one step.
    ///
    /// Returns warnings about what was left behind. Once the new site is out nothing is thrown.
    public func publish() throws(BuildFault) -> [Finding] {
        try writeManifest()
        let hadOldSite = hasOldSite
        let ours: Set<[UInt8]>
        do throws(SystemFault) {
            ours = try place.existing().flatMap { (old) throws(SystemFault) in try publishedPaths(in: old) } ?? []
            guard anslag_sync_disk(staging.descriptor) == 0 else { throw .last(staging.path) }
            try takePlace(hadOldSite)
        } catch { throw .system(error) }
        return hadOldSite ? removeOldSite(ours) : []
    }

    private func writeManifest() throws(BuildFault) {
        let bytes = manifest()
        let target = try create(Manifest.name)
        let count = bytes.withUnsafeBytes { source in
            var count = 0
            while count < source.count {
                let step = Glibc.write(target, source.baseAddress.unsafelyUnwrapped + count, source.count - count)
                if step < 0, errno == EINTR { continue }
                if step < 0 { break }
                count += step
            }
            return count
        }
        let fault = SystemFault.last(place.path + "/" + Manifest.name)
        guard close(target) == 0, count == bytes.count else { throw .system(fault) }
    }

    private func takePlace(_ hasOldSite: Bool) throws(SystemFault) {
        let parent = place.parent.descriptor
        guard hasOldSite else {
            guard renameat(parent, stagingName, parent, place.name) == 0 else { throw .last(place.path) }
            guard fsync(parent) == 0 else {
                let fault = SystemFault.last(place.parent.path)
                renameat(parent, place.name, parent, stagingName)
                throw fault
            }
            return
        }
        if let old = place.parent.status(of: Array(place.name.utf8)) {
            fchmod(staging.descriptor, old.st_mode & 0o7777)
        }
        guard anslag_exchange(parent, stagingName, place.name) == 0 else {
            guard [EINVAL, ENOSYS, EXDEV].contains(errno) else { throw .last(place.path) }
            return try takePlaceInTwoSteps()
        }
        guard fsync(parent) == 0 else {
            let fault = SystemFault.last(place.parent.path)
            _ = anslag_exchange(parent, stagingName, place.name)
            throw fault
        }
    }

    /// For file systems that cannot exchange two names. Between the steps no site is out; a build killed there is put right by
    /// the next (`recover`).
    private func takePlaceInTwoSteps() throws(SystemFault) {
        let parent = place.parent.descriptor
        let retired = Self.retiredPrefix(of: place) + "\(getpid())"
        guard renameat(parent, place.name, parent, retired) == 0 else { throw .last(place.path) }
        guard renameat(parent, stagingName, parent, place.name) == 0, fsync(parent) == 0 else {
            let fault = SystemFault.last(place.path)
            renameat(parent, place.name, parent, stagingName)
            renameat(parent, retired, parent, place.name)
            throw fault
        }
        renameat(parent, retired, parent, stagingName)
    }

    private func removeOldSite(_ ours: Set<[UInt8]>) -> [Finding] {
        do {
            try Self.retire(stagingName, ours, place)
            return []
        } catch { return [.oldOutputRemains(error)] }
    }

    /// Removes an old site. A file that is neither ours nor in the new site came while that was built, and is moved there.
    static func retire(_ name: String, _ ours: Set<[UInt8]>, _ place: OutputPlace) throws(SystemFault) {
        let old = try place.parent.folder(Array(name.utf8))
        guard let new = try place.existing() else { return }
        try remove(old, named: name, in: place.parent) { (path) throws(SystemFault) in
            if !ours.contains(path), new.status(of: path) == nil { _ = try carry(path, from: old, to: new) }
        }
    }

    /// Puts right what a killed build left: brings back an old site that was moved away, and removes staging folders. Under the
    /// lock there is no living build that they could belong to.
    static func recover(_ place: OutputPlace) throws(SystemFault) {
        let names = try place.parent.entries().filter { $0.kind == .folder }.map {
            String(decoding: $0.name, as: UTF8.self)
        }
        for name in names where isLeft(name, retiredPrefix(of: place)) {
            if try place.existing() == nil {
                let parent = place.parent.descriptor
                guard renameat(parent, name, parent, place.name) == 0 else { throw .last(place.path) }
            } else {
                try removeLeft(name, place)
            }
        }
        for name in names where isLeft(name, stagingPrefix(of: place)) { try removeLeft(name, place) }
    }

    /// A folder without a list is the beginning of a site, and all in it is ours.
    private static func removeLeft(_ name: String, _ place: OutputPlace) throws(SystemFault) {
        if let ours = try publishedPaths(in: place.parent.folder(Array(name.utf8))), try place.existing() != nil {
            try retire(name, ours, place)
        } else {
            try remove(name, in: place.parent)
        }
    }

    private static func isLeft(_ name: String, _ prefix: String) -> Bool {
        name.hasPrefix(prefix) && name.dropFirst(prefix.count).allSatisfy(\.isNumber)
    }
}

/// Gives a file a second name in another folder, or a copy where the disk cannot. False if something has its name there.
private func carry(_ path: [UInt8], from old: Folder, to new: Folder) throws(SystemFault) -> Bool {
    func link() -> Int32 {
        withCString(path) { name in linkat(old.descriptor, name, new.descriptor, name, 0) }
    }
    if link() == 0 { return true }
    if errno == ENOENT {
        // A file stands where a folder is needed: ENOTDIR, or EEXIST from the folder and ENOTDIR from the link.
        do { try makeFolders(above: path, in: new) } catch  where error.code == ENOTDIR { return false }
        if link() == 0 { return true }
    }
    switch errno {
    case EEXIST, ENOTDIR: return false
    case EPERM, EMLINK, EXDEV, EOPNOTSUPP: return try copy(path, from: old, to: new)
    default: throw .last(old.pathInMessages(path))
    }
}

private func copy(_ path: [UInt8], from old: Folder, to new: Folder) throws(SystemFault) -> Bool {
    let source = withCString(path) { anslag_open_beneath(old.descriptor, $0, O_RDONLY | O_NONBLOCK | O_CLOEXEC) }
    guard source >= 0 else { throw .last(old.pathInMessages(path)) }
    defer { close(source) }
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    let target = withCString(path) { anslag_open_beneath(new.descriptor, $0, flags) }
    guard target >= 0 else {
        if errno == EEXIST || errno == ENOTDIR { return false }
        throw .last(new.pathInMessages(path))
    }
    var size: UInt64 = 0
    var digest = [UInt8](repeating: 0, count: 32)
    let outcome = anslag_copy(source, target, &size, &digest)
    let fault = SystemFault.last(new.pathInMessages(path))
    var status = stat()
    if fstat(source, &status) == 0 { fchmod(target, status.st_mode & 0o777) }
    guard close(target) == 0, outcome == ANSLAG_COPIED else { throw fault }
    return true
}

extension Finding {
    fileprivate static func foreignFiles(_ paths: [String], in output: String) -> Finding {
        let names = listed(paths)
        return Finding(
            .warning, .foreignFile, at: nil,
            Wording(
                sv: "I \(output) finns filer som Anslag inte har gjort; de följde med: \(names.swedish).",
                en: "There are files in \(output) that Anslag did not make; they were kept: \(names.english)."),
            help: Wording(
                sv:
                    "Ska de finnas på webbplatsen, lägg dem i content/ så att de granskas och följer med varje bygge. Annars: ta bort dem.",
                en:
                    "If they belong to the site, put them in content/, so that they are checked and come with every build. Else remove them."
            ))
    }

    fileprivate static func foreignCollision(_ paths: [String], in output: String) -> Finding {
        let names = listed(paths)
        return Finding(
            .error, .foreignFileCollision, at: nil,
            Wording(
                sv:
                    "I \(output) finns filer som Anslag inte har gjort, men som webbplatsen nu skulle skriva över: \(names.swedish).",
                en:
                    "There are files in \(output) that Anslag did not make, but that the site would now replace: \(names.english)."
            ),
            help: Wording(sv: "Flytta dem därifrån och bygg igen.", en: "Move them from there and build again."))
    }

    fileprivate static func oldOutputRemains(_ fault: SystemFault) -> Finding {
        Finding(
            .warning, .oldOutputRemains, at: nil,
            Wording(
                sv: "Webbplatsen är publicerad, men den gamla kunde inte tas bort: \(fault.path): \(fault.reason).",
                en: "The site is published, but the old one could not be removed: \(fault.path): \(fault.reason)."),
            help: Wording(sv: "Nästa bygge försöker igen.", en: "The next build will try again."))
    }
}
