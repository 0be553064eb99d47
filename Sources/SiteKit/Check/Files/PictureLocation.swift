// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A picture or a document with a position in its metadata (Regulation 2016/679, article 5.1 c: no more data than needed).
struct PictureLocation: SiteRule {
    static let descriptor = RuleDescriptor(.pictureLocation, "P01", .error)

    func check(_ site: Site, _ findings: inout [Finding]) {
        for file in site.files {
            if file.metadata?.hasLocation == true { findings.append(.pictureLocation(file)) }
            if file.pdf?.hasLocation == true { findings.append(.documentLocation(file)) }
        }
    }
}

extension Finding {
    fileprivate static func documentLocation(_ file: ContentFile) -> Finding {
        Finding(
            PictureLocation.descriptor, at: SourceLocation(file.source),
            Wording(sv: "Dokumentet berättar var det är gjort.", en: "The document tells where it was made."),
            help: Wording(
                sv:
                    "Positionen följer med i filen och kan avslöja var någon bor. Spara dokumentet utan platsinformation och lägg in det igen.",
                en:
                    "The position comes along in the file and can reveal where someone lives. Save the document without its location and put it back."
            ))
    }

    fileprivate static func pictureLocation(_ file: ContentFile) -> Finding {
        Finding(
            PictureLocation.descriptor, at: SourceLocation(file.source),
            Wording(sv: "Bilden berättar var den är tagen.", en: "The picture tells where it was taken."),
            help: Wording(
                sv:
                    "Kamerans position följer med i filen och kan avslöja var någon bor. Spara bilden utan platsinformation och lägg in den igen.",
                en:
                    "The camera's position comes along in the file and can reveal where someone lives. Save the picture without its location and put it back."
            ))
    }
}
