// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A person's name in the metadata of a document or picture: who made it, or who is in it.
struct FileAuthor: SiteRule {
    static let descriptor = RuleDescriptor(.fileAuthor, "P01", .hint)

    func check(_ site: Site, _ findings: inout [Finding]) {
        for file in site.files {
            if let name = file.pdf?.author ?? file.office?.author ?? file.metadata?.artist {
                findings.append(.fileAuthor(file, name))
            }
            if let people = file.metadata?.people, !people.isEmpty { findings.append(.filePeople(file, people)) }
        }
    }
}

extension Finding {
    fileprivate static func filePeople(_ file: ContentFile, _ people: [String]) -> Finding {
        let names = people.joined(separator: ", ")
        return Finding(
            FileAuthor.descriptor, as: .warning, at: SourceLocation(file.source),
            Wording(
                sv: "Bilden berättar vem som syns på den: \(names).", en: "The picture tells who is in it: \(names)."),
            help: Wording(
                sv:
                    "Programmet som kände igen ansiktet skrev in namnet, och det följer med den som hämtar bilden. Spara bilden utan personuppgifter; ska namnet synas, skriv det i texten.",
                en:
                    "The program that knew the face wrote the name, and it comes along to who fetches the picture. Save the picture without personal data; if the name is to be seen, write it in the text."
            ))
    }

    fileprivate static func fileAuthor(_ file: ContentFile, _ name: String) -> Finding {
        Finding(
            FileAuthor.descriptor, at: SourceLocation(file.source),
            Wording(sv: "Filen berättar vem som gjort den: \(name).", en: "The file tells who made it: \(name)."),
            help: Wording(
                sv:
                    "Namnet syns inte men följer med den som hämtar filen. Ska det vara så? Annars ta bort det ur filens egenskaper.",
                en:
                    "The name is not seen but comes along to who fetches the file. Is it meant to? Otherwise remove it from the file's properties."
            ))
    }
}
