/// A person's name in the metadata of a document or picture.
struct FileAuthor: SiteRule {
    static let descriptor = RuleDescriptor(.fileAuthor, "P01", .hint)

    func check(_ site: Site, _ findings: inout [Diagnostic]) {
        for file in site.files {
            guard let name = file.pdf?.author ?? file.metadata?.artist else { continue }
            findings.append(.fileAuthor(file, name))
        }
    }
}

extension Diagnostic {
    fileprivate static func fileAuthor(_ file: ContentFile, _ name: String) -> Diagnostic {
        Diagnostic(
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
