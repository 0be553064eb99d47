// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// F2: the Union's emblem smaller than another logo. It must be at least as large, in height or in width, as the largest of them
/// (article 50 and annex IX of Regulation 2021/1060).
struct SmallEmblem: SiteRule {
    static let descriptor = RuleDescriptor(.smallEmblem, "F2", .error)

    func check(_ site: Site, _ findings: inout [Finding]) {
        let sizes = (site.funderLogos + [site.logo]).map { $0.flatMap { site.files[$0].image } }
        for (number, funder, profile) in site.settings.profiledFunders where profile.needsEmblem {
            guard let emblem = sizes[number] else { continue }
            for (other, size) in sizes.enumerated() where other != number {
                guard let size, emblem.width < size.width, emblem.height < size.height else { continue }
                findings.append(.smallEmblem(funder, emblem, size))
                break
            }
        }
    }
}

extension Finding {
    fileprivate static func smallEmblem(_ funder: Funder, _ size: ImageSize, _ other: ImageSize) -> Finding {
        Finding(
            SmallEmblem.descriptor, at: SourceLocation(settingsPath, funder.logo.map { .bytes($0.bytes) } ?? .file),
            Wording(
                sv:
                    "Emblemet för \(funder.name) är \(size.width) × \(size.height), mindre än en annan logotyp (\(other.width) × \(other.height)).",
                en:
                    "The emblem of \(funder.name) is \(size.width) × \(size.height), smaller than another logo (\(other.width) × \(other.height))."
            ),
            help: Wording(
                sv:
                    "Det ska vara minst lika högt eller lika brett som den största av de andra. Byt till en större bild.",
                en: "It must be at least as high or as wide as the largest of the others. Use a larger picture."))
    }
}
