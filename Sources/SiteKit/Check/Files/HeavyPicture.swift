// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// R41: a picture larger than its use needs: a warning from 250 kB, an error from 1 MB.
struct HeavyPicture: SiteRule {
    static let descriptor = RuleDescriptor(.heavyPicture, "R41", .error)

    func check(_ site: Site, _ findings: inout [Finding]) {
        for file in site.files {
            guard file.image != nil, file.size > 250_000 else { continue }
            findings.append(.heavyPicture(file))
        }
    }
}

extension Finding {
    fileprivate static func heavyPicture(_ file: ContentFile) -> Finding {
        Finding(
            HeavyPicture.descriptor, as: file.size > 1_000_000 ? .error : .warning, at: SourceLocation(file.source),
            Wording(
                sv: "Bilden är på \(NumberStyle(.swedish).fileSize(file.size)).",
                en: "The picture is \(NumberStyle(.english).fileSize(file.size))."),
            help: Wording(
                sv:
                    "Den som har dålig täckning får vänta, och betalar för varje byte. Spara den mindre, högst 250 kB; 1 600 bildpunkter på bredden räcker.",
                en:
                    "Those with bad coverage wait, and pay for each byte. Save it smaller, at most 250 kB; a width of 1,600 pixels is enough."
            ))
    }
}
