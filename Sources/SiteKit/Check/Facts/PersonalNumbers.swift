// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Personal identity numbers in texts, fields, alt texts and file names. They may be published almost nowhere, and never here
/// (the law 2018:218, chapter 3, 10 §).
struct PersonalNumbers: MarkdownRule, SiteRule {
    static let descriptor = RuleDescriptor(
        .personalNumber, "P02", .error, isOfLaw: true, law: .dataProtection)

    /// The whole file is looked at, with its fields, addresses and alt texts. Markdown in a field is a part of it.
    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        let source = text.source
        guard source.isVerbatim else { return }
        checkName(of: source.path, &findings)
        let end = source.body.upperBound
        var at = 0
        while let number = PersonalNumber.first(in: source.bytes, from: at, to: end) {
            let written = String(decoding: source.bytes[number.range], as: UTF8.self)
            findings.append(.personalNumber(written, at: SourceLocation(source.path, .bytes(number.range))))
            at = number.range.upperBound
        }
    }

    func check(_ site: Site, _ findings: inout [Finding]) {
        for file in site.files {
            checkName(of: file.source, &findings)
            if let number = number(in: file.pdf?.text ?? file.office?.text ?? []) {
                findings.append(.personalNumber(number, inDocument: file.source))
            }
            let told = [file.pdf?.title, file.pdf?.author, file.office?.author, file.metadata?.artist].compactMap { $0 }
            if told.contains(where: { number(in: Array($0.utf8)) != nil }) {
                findings.append(.personalNumber(inPropertiesOf: file.source))
            }
        }
    }

    private func number(in text: [UInt8]) -> String? {
        PersonalNumber.first(in: text, from: 0, to: text.count).map { String(decoding: text[$0.range], as: UTF8.self) }
    }

    private func checkName(of path: SourcePath, _ findings: inout [Finding]) {
        // In a name anything but digits and hyphens parts one number from the next.
        let name = path.text.utf8.map { $0.isDigit || $0 == UInt8(ascii: "-") ? $0 : .space }
        guard let number = number(in: name) else { return }
        let isRow = number.utf8.allSatisfy(\.isDigit)
        // Ten digits in a row are as likely to be any number, and a row that is a moment too was written by a machine.
        if isRow && (number.utf8.count < 12 || isMoment(number)) || isMoment(number) && isPicture(path.text) { return }
        findings.append(.personalNumber(inNameOf: path))
    }

    /// Cameras and scanners name their files after the moment: 20140917-1530.
    private func isMoment(_ written: String) -> Bool {
        let digits = written.utf8.filter(\.isDigit).map { Int($0) - 0x30 }
        guard digits.count == 12 else { return false }
        return digits[8] * 10 + digits[9] < 24 && digits[10] < 6
    }

    private func isPicture(_ name: String) -> Bool {
        [".jpg", ".jpeg", ".png", ".webp", ".gif"].contains(where: name.lowercased().hasSuffix)
    }
}

extension Finding {
    private static let reason = Wording(
        sv: "Med numret kan någon ta en annans namn, och det får inte ligga på webben.",
        en: "With the number someone can take another's name, and it may not be on the web.")

    fileprivate static func personalNumber(_ number: String, at location: SourceLocation) -> Finding {
        // The number itself is not said again: reports are read by many.
        Finding(
            PersonalNumbers.descriptor, at: location,
            Wording(
                sv: "Här står ett personnummer, \(hidden(number)).",
                en: "Here stands a personal identity number, \(hidden(number))."),
            help: Wording(
                sv:
                    "\(reason.swedish) Ta bort det. Det finns också kvar i filens historik: säg till den som sköter den.",
                en: "\(reason.english) Remove it. It remains in the file's history too: tell those who keep it."))
    }

    fileprivate static func personalNumber(inNameOf path: SourcePath) -> Finding {
        Finding(
            PersonalNumbers.descriptor, at: SourceLocation(path),
            Wording(
                sv: "Filens namn innehåller ett personnummer.",
                en: "The file's name holds a personal identity number."),
            help: Wording(
                sv:
                    "Namnet blir en del av adressen på webben. \(reason.swedish) Döp om filen efter vad den handlar om.",
                en: "The name becomes part of the address. \(reason.english) Rename the file after what it is about."))
    }

    fileprivate static func personalNumber(_ number: String, inDocument path: SourcePath) -> Finding {
        Finding(
            PersonalNumbers.descriptor, at: SourceLocation(path),
            Wording(
                sv: "Dokumentet innehåller ett personnummer, \(hidden(number)).",
                en: "The document holds a personal identity number, \(hidden(number))."),
            help: Wording(
                sv: "\(reason.swedish) Ta bort det ur dokumentet där det gjordes, och lägg in det igen.",
                en: "\(reason.english) Remove it where the document was made, and put the document back."))
    }

    fileprivate static func personalNumber(inPropertiesOf path: SourcePath) -> Finding {
        Finding(
            PersonalNumbers.descriptor, at: SourceLocation(path),
            Wording(
                sv: "Filens egenskaper innehåller ett personnummer.",
                en: "The file's properties hold a personal identity number."),
            help: Wording(
                sv:
                    "Titel och författare följer med den som hämtar filen. \(reason.swedish) Ta bort det i programmet där filen gjordes, och lägg in den igen.",
                en:
                    "Title and author come along to who fetches the file. \(reason.english) Remove it in the program where the file was made, and put it back."
            ))
    }

    /// The number with only its first digits.
    private static func hidden(_ number: String) -> String { number.prefix(6) + "-xxxx" }
}
