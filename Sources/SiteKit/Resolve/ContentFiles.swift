// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// How much of a picture is read to find its size. A JPEG may hold a thumbnail and a colour profile before its frame.
private let headerLimit = 256 * 1024

/// Reads what is said of pictures and documents by their first bytes.
func readHeaders(
    _ entries: [Sources.Entry], _ sources: Sources, _ options: BuildOptions
) async -> [Diagnosed<ContentFile>] {
    await entries.parallelMap(jobs: options.parallelJobs) { entry in
        var header = readHeader(entry, publishedPath(of: entry.path), sources)
        if !entry.path.text.hasSuffix(header.value.path.text) { header.findings.append(.renamedFile(header.value)) }
        return header
    }
}

/// `content/dokument/Program 2026.PDF` → `dokument/program-2026.pdf`.
private func publishedPath(of source: SourcePath) -> OutputPath {
    var folders = FolderSlugs()
    let path = source.text.dropFirst(contentFolder.count)
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[..<$0]) } ?? ""
    let name = slash.map { path[path.index(after: $0)...] } ?? path
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    return OutputPath(folders[folder] + slug(of: String(name[..<dot])) + name[dot...].lowercased())
}

private func readHeader(_ entry: Sources.Entry, _ path: OutputPath, _ sources: Sources) -> Diagnosed<ContentFile> {
    let suffix = path.text.split(separator: ".").last.map(String.init) ?? ""
    var file = Diagnosed(
        ContentFile(
            source: entry.path, path: path, size: entry.size, image: nil,
            documentType: documentTypes.contains(suffix) ? suffix : nil))
    do throws(Sources.ReadFault) {
        if pictureTypes.contains(suffix) {
            let (size, bytes) = try pictureSize(entry, suffix, sources)
            switch size {
            case .success(let size):
                file.value = ContentFile(
                    source: entry.path, path: path, size: entry.size, image: size, documentType: nil,
                    metadata: PictureMetadata(bytes, inflate: sources.inflate))
            case .failure(let fault):
                file.findings.append(.brokenImage(entry.path, fault))
            }
        } else if file.value.documentType != nil {
            let isPDF = suffix == "pdf" && entry.size <= documentLimit
            let isArchive = OfficeContent.extensions.contains(suffix) && entry.size <= documentLimit
            let isOlder = OfficeContent.olderExtensions.contains(suffix) && entry.size <= documentLimit
            let bytes = try sources.read(entry.path, isPDF || isArchive || isOlder ? nil : documentHeaderLimit)
            if OfficeContent.isLocked(bytes), isArchive {
                file.value.office = .locked
            } else if case .failure(let fault) = DocumentHeader.read(bytes, fileExtension: suffix) {
                if let finding = Finding.brokenDocument(entry.path, fault) { file.findings.append(finding) }
            } else if isPDF {
                let pdf = PDFDocument(bytes, inflate: sources.inflate)
                file.value.pdf = pdf
                if let finding = Finding.damagedPDF(entry.path, pdf) { file.findings.append(finding) }
            } else if isArchive {
                file.value.office = OfficeContent(bytes, inflate: sources.inflate)
                if file.value.office == nil { file.findings.append(.cutOffDocument(entry.path)) }
            } else if isOlder {
                file.value.office = OfficeContent(older: bytes)
            }
        }
    } catch {
        file.findings.append(.unreadable(entry.path, error))
    }
    return file
}

/// The size of a picture, and as much of its bytes as may tell something of it. A small part holds that of most; a JPEG may keep much
/// before its picture, and PNG and WebP something after it.
private func pictureSize(
    _ entry: Sources.Entry, _ suffix: String, _ sources: Sources
) throws(Sources.ReadFault) -> (Result<ImageSize, ImageFault>, [UInt8]) {
    let expected = ImageFormat(fileExtension: suffix)
    var bytes = try sources.read(entry.path, headerLimit)
    let isWhole = entry.size <= headerLimit
    if !isWhole, entry.size <= pictureLimit, expected != .jpeg || !JPEGHeader.holdsScan(bytes.span) {
        bytes = try sources.read(entry.path, nil)
    }
    return (ImageHeader.read(bytes, expecting: expected), bytes)
}

/// How large a picture may be for all of it to be looked through.
private let pictureLimit = 64 << 20

/// How much of a document is read to see that it is what its name says. The folder that tells a docx from a zip comes early.
private let documentHeaderLimit = 16 * 1024

/// How large a document may be for its pages to be counted and its text read; of a larger one the link tells type and size.
private let documentLimit = 64 << 20

/// What a link says of a document by itself: "(pdf, 1,2 MB)".
private let documentTypes: Set<String> = [
    "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "rtf", "epub", "zip", "csv", "mp3", "m4a",
    "mp4",
    "webm", "json", "geojson", "xml", "txt",
]

private let pictureTypes: Set<String> = ["png", "jpg", "jpeg", "gif", "webp", "svg"]

extension Finding {
    fileprivate static func renamedFile(_ file: ContentFile) -> Finding {
        let name = file.path.text.split(separator: "/").last ?? ""
        return Finding(
            .hint, .renamedFile, at: SourceLocation(file.source),
            Wording(
                sv: "Filen publiceras som \(file.path).", en: "The file is published as \(file.path)."),
            help: Wording(
                sv:
                    "Adresser på webben har bara små bokstäver a–z, siffror och bindestreck. Länka som vanligt till filen; vill du slippa skillnaden, döp om den till \(name).",
                en:
                    "Addresses on the web have only lower-case a–z, digits and hyphens. Link to the file as usual; to avoid the difference, rename it to \(name)."
            ))
    }

    /// Nil for what has no mark to know it by.
    fileprivate static func brokenDocument(_ path: SourcePath, _ fault: DocumentFault) -> Finding? {
        let message: Wording
        switch fault {
        case .unknownExtension: return nil
        case .empty: message = Wording(sv: "Dokumentet är tomt.", en: "The document is empty.")
        case .wrongFormat(let expected, let found?):
            message = Wording(
                sv: "Dokumentet heter .\(expected.name) men är \(found).",
                en: "The document is named .\(expected.name) but is \(found).")
        case .wrongFormat(let expected, nil):
            message = Wording(
                sv: "Filen heter .\(expected.name) men är inget sådant dokument.",
                en: "The file is named .\(expected.name) but is no such document.")
        }
        return Finding(
            .error, .brokenDocument, at: SourceLocation(path), message, help: saveAgain)
    }

    /// A PDF without its end, or without pages. Nil for one that has both.
    fileprivate static func damagedPDF(_ path: SourcePath, _ pdf: PDFDocument) -> Finding? {
        if pdf.isCutOff { return cutOffDocument(path) }
        guard pdf.isEmpty else { return nil }
        return Finding(
            .error, .brokenDocument, at: SourceLocation(path),
            Wording(sv: "Pdf-dokumentet är skadat: det har inga sidor.", en: "The PDF is damaged: it has no pages."),
            help: saveAgain)
    }

    fileprivate static func cutOffDocument(_ path: SourcePath) -> Finding {
        Finding(
            .error, .brokenDocument, at: SourceLocation(path),
            Wording(sv: "Dokumentet är avhugget: slutet saknas.", en: "The document is cut off: its end is missing."),
            help: saveAgain)
    }

    private static let saveAgain = Wording(
        sv:
            "Besökaren skulle inte kunna öppna det. Spara dokumentet på nytt från programmet där det gjordes, och lägg in det igen.",
        en:
            "The visitor could not open it. Save the document again from the program in which it was made, and put it back."
    )

    fileprivate static func brokenImage(_ path: SourcePath, _ fault: ImageFault) -> Finding {
        Finding(
            .error, .brokenImage, at: SourceLocation(path), wording(fault),
            help: Wording(
                sv:
                    "Besökaren skulle se en tom ruta. Öppna bilden, spara den på nytt som jpg eller png och lägg in den igen.",
                en: "The visitor would see an empty box. Open the picture, save it again as jpg or png and put it back."
            ))
    }
}

private func wording(_ fault: ImageFault) -> Wording {
    switch fault {
    case .empty: Wording(sv: "Bilden är tom.", en: "The picture is empty.")
    case .wrongFormat(let expected, let found):
        Wording(
            sv: "Bilden heter .\(expected.fileExtension) men är \(found.name).",
            en: "The picture is named .\(expected.fileExtension) but is \(found.name).")
    case .unsupported(let name):
        Wording(
            sv: "Bilden är \(name), som webbläsare inte visar.",
            en: "The picture is \(name), which browsers do not show.")
    case .notAnImage:
        Wording(
            sv: "Filen är ingen bild, fast den heter så.", en: "The file is not a picture, though it is named like one."
        )
    case .truncated: Wording(sv: "Bilden är avhuggen.", en: "The picture is cut off.")
    case .damaged: Wording(sv: "Bilden är skadad.", en: "The picture is damaged.")
    case .zeroSize: Wording(sv: "Bilden har ingen bredd eller höjd.", en: "The picture has no width or height.")
    case .noSize:
        Wording(
            sv: "Bilden säger inte hur stor den är (viewBox saknas).",
            en: "The picture does not say how large it is (no viewBox).")
    }
}
