// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension ValueReader {
    /// An address on the web, http or https.
    mutating func url(_ pair: Pair) -> String? {
        guard let text = scalar(pair) else { return nil }
        if isWebAddress(text) { return text }
        let fixed = isMailAddress(text) ? nil : suggestedURL(text)
        findings.append(.invalidURL(text, written(pair), fixed, at: location(pair.value)))
        return nil
    }

    /// An e-mail address.
    mutating func email(_ pair: Pair) -> String? {
        guard let text = scalar(pair) else { return nil }
        if isMailAddress(text) { return text }
        findings.append(.invalidEmail(text, written(pair), suggestedMail(text), at: location(pair.value)))
        return nil
    }

    /// A telephone number.
    mutating func phone(_ pair: Pair) -> PhoneNumber? {
        guard let text = scalar(pair) else { return nil }
        switch PhoneNumber.parse(text) {
        case .success(let number): return number
        case .failure(let fault): findings.append(.phone(fault, text, written(pair), at: location(pair.value)))
        }
        return nil
    }

    /// An organisation number.
    mutating func organisationNumber(_ pair: Pair) -> OrganisationNumber? {
        guard let text = scalar(pair) else { return nil }
        switch OrganisationNumber.parse(text) {
        case .success(let number): return number
        case .failure(let fault):
            findings.append(.organisationNumber(fault, text, written(pair), at: location(pair.value)))
        }
        return nil
    }

    /// An address on one line, or its parts beneath.
    mutating func address(_ pair: Pair) -> PostalAddress? {
        guard document.kind(pair.value) == .mapping else {
            guard let text = scalar(pair) else { return nil }
            switch PostalAddress.parse(text) {
            case .success(let address): return address
            case .failure(let fault): findings.append(.address(fault, text, written(pair), at: location(pair.value)))
            }
            return nil
        }
        var address = PostalAddress()
        for (index, part) in known(document.pairs(pair.value), in: Self.addressKeys, of: "adress") {
            switch index {
            case 0: address.name = text(part)
            case 1: address.street = text(part)
            case 2:
                guard let text = scalar(part) else { continue }
                switch Postcode.parse(text) {
                case .success(let postcode): address.postcode = postcode.digits
                case .failure(let fault):
                    findings.append(
                        .address(.postcode(fault, written: text), text, written(part), at: location(part.value)))
                }
            default: address.city = text(part)
            }
        }
        return address
    }

    static let addressKeys = KeyTable([
        KeyEntry("name", "namn", "text", "Kommunhuset", "Husets namn."),
        KeyEntry("street", "gata", "text", "Storgatan 67", "Gata och nummer, eller box."),
        KeyEntry("postcode", "postnummer", "postnummer", "935 81", "Fem siffror."),
        KeyEntry("city", "ort", "text", "Norsjö", "Postort."),
    ])

    /// Opening hours, a line for each day or days.
    mutating func openingHours(_ pair: Pair) -> OpeningHours? {
        let pairs = mapping(pair, example: "måndag–fredag: 08.00–16.30")
        guard !pairs.isEmpty else { return nil }
        var lines: [(key: String, value: String)] = []
        for pair in pairs {
            let value =
                document.kind(pair.value) == .list
                ? list(pair).map(\.name).joined(separator: ", ") : scalar(pair) ?? ""
            lines.append((document.string(pair.key), value))
        }
        let (hours, faults) = OpeningHours.parse(lines: lines)
        for fault in faults {
            let pair = pairs[fault.line]
            findings.append(.openingHours(fault.fault, lines[fault.line], at: location(pair.key)))
        }
        return hours
    }

    /// A file with one of some endings; nil and an error for a web address.
    mutating func file(_ pair: Pair, _ example: String, endings: [String]? = nil) -> FileReference? {
        guard let file = reference(pair) else { return nil }
        let name = file.name.lowercased()
        let isElsewhere = name.contains("://") || name.hasPrefix("/") || name.utf8.contains(UInt8(ascii: "\\"))
        let isKind = endings?.contains { name.hasSuffix($0) } ?? true
        if !isElsewhere && isKind { return file }
        findings.append(
            .invalidFile(
                file.name, written(pair), example, isElsewhere: isElsewhere, endings ?? [], at: location(pair.value)))
        return nil
    }

    /// The endings of images that a page can show.
    static let imageEndings = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".avif"]
}

/// Whether a text is an absolute address with http or https, a host and no white space.
func isWebAddress(_ text: String) -> Bool {
    let bytes = text.utf8.span
    guard let start = afterScheme(bytes), start < bytes.count else { return false }
    switch bytes[start] {
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return false
    default: break
    }
    for index in start..<bytes.count {
        switch bytes[index] {
        case ...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "\\"),
            UInt8(ascii: "`"), UInt8(ascii: "{"),
            UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: "^"):
            return false
        // A no-break space (U+00A0).
        case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0: return false
        default: continue
        }
    }
    return true
}

/// Where the host begins after `http://` or `https://`, in whatever case.
private func afterScheme(_ bytes: Span<UInt8>) -> Int? {
    var index = 0
    for letter in "http".utf8 {
        guard index < bytes.count, bytes[index] | 0x20 == letter else { return nil }
        index += 1
    }
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "s") { index += 1 }
    for mark in "://".utf8 {
        guard index < bytes.count, bytes[index] == mark else { return nil }
        index += 1
    }
    return index
}

/// Whether a text is one e-mail address: a name, @ and a host with a dot.
func isMailAddress(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, let name = parts.first, let host = parts.last, !name.isEmpty, name.count <= 64,
        host.count <= 253
    else { return false }
    let isName = name.allSatisfy { isLetterOrDigit($0) || ".!#$%&'*+-/=?^_`{|}~".utf8.contains($0) }
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isHost =
        labels.count > 1
        && labels.allSatisfy { label in
            !label.isEmpty && label.allSatisfy { isLetterOrDigit($0) || $0 == 0x2D || $0 >= 0x80 }
        }
    return isName && isHost && name.first != UInt8(ascii: ".") && name.last != UInt8(ascii: ".")
}

/// The address that a text seems to be without its scheme: `exempel.se/a`.
private func suggestedURL(_ text: String) -> String? {
    let rest = text.hasPrefix("//") ? String(text.dropFirst(2)) : text
    let host = rest.prefix { $0 != "/" }
    guard host.utf8.contains(UInt8(ascii: ".")), !rest.utf8.contains(UInt8(ascii: ":")), isWebAddress("https://" + rest)
    else { return nil }
    return "https://" + rest
}

/// The e-mail address in `mailto:…`, in `namn (snabel-a) exempel.se` or among spaces.
private func suggestedMail(_ text: String) -> String? {
    var plain = text
    for (from, to) in [
        ("mailto:", ""), ("(snabel-a)", "@"), ("(a)", "@"), ("[at]", "@"), (" at ", "@"), ("<", ""), (">", ""),
        (" ", ""),
    ] {
        plain = replacing(from, with: to, in: plain)
    }
    return isMailAddress(plain) ? plain : nil
}

private func replacing(_ part: String, with other: String, in text: String) -> String {
    let (from, bytes) = (Array(part.utf8), Array(text.utf8))
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
        if bytes[index...].starts(with: from) {
            result += Array(other.utf8)
            index += from.count
        } else {
            result.append(bytes[index])
            index += 1
        }
    }
    return String(decoding: result, as: UTF8.self)
}

extension Finding {
    fileprivate static func invalidURL(
        _ text: String, _ key: String, _ suggestion: String?, at location: SourceLocation
    ) -> Finding {
        Finding(
            .error, .invalidURL, at: location,
            Wording(sv: "”\(text)” är ingen webbadress.", en: "”\(text)” is no web address."),
            help: .write(
                "\(key): \(suggestion ?? "https://exempel.se/sida")",
                sv: "Den ska vara hel och börja med https:// eller http://.",
                en: "It must be whole and begin with https:// or http://."))
    }

    fileprivate static func invalidEmail(
        _ text: String, _ key: String, _ suggestion: String?, at location: SourceLocation
    ) -> Finding {
        Finding(
            .error, .invalidEmail, at: location,
            Wording(sv: "”\(text)” är ingen e-postadress.", en: "”\(text)” is no e-mail address."),
            help: .write(
                "\(key): \(suggestion ?? "namn@exempel.se")", sv: "En adress, utan något mer.",
                en: "One address, and nothing else."))
    }

    fileprivate static func phone(_ fault: PhoneFault, _ text: String, _ key: String, at location: SourceLocation)
        -> Finding
    {
        let message: Wording =
            switch fault {
            case .notANumber: Wording(sv: "”\(text)” är inget telefonnummer.", en: "”\(text)” is no telephone number.")
            case .tooShort(let digits, let shortest):
                Wording(
                    sv: "”\(text)” har \(digits) siffror; ett sådant nummer har minst \(shortest).",
                    en: "”\(text)” has \(digits) digits; such a number has at least \(shortest).")
            case .tooLong(let digits, let longest):
                Wording(
                    sv: "”\(text)” har \(digits) siffror; ett sådant nummer har högst \(longest).",
                    en: "”\(text)” has \(digits) digits; such a number has at most \(longest).")
            case .missingAreaCode: Wording(sv: "”\(text)” saknar riktnummer.", en: "”\(text)” has no area code.")
            case .unknownAreaCode(let code): Wording(sv: "Inget riktnummer är \(code).", en: "No area code is \(code).")
            case .twoNumbers: Wording(sv: "Det står två nummer i ”\(key)”.", en: "There are two numbers in ”\(key)”.")
            }
        var suggestion = "0918-140 00 (växel)"
        if case .twoNumbers(let first?, _) = fault { suggestion = first.display(in: .swedish) }
        return Finding(
            .error, .invalidPhone, at: location, message,
            help: Wording(
                sv: "Den som trycker på numret ska komma fram. Skriv till exempel  \(key): \(suggestion)",
                en: "Whoever taps the number should get through. Write for example  \(key): \(suggestion)"))
    }

    fileprivate static func organisationNumber(
        _ fault: OrganisationNumberFault, _ text: String, _ key: String, at location: SourceLocation
    ) -> Finding {
        var suggestion = "212000-2858"
        let reason: Wording
        switch fault {
        case .notDigits: reason = Wording(sv: "Det består av tio siffror.", en: "It has ten digits.")
        case .wrongLength(let digits):
            reason = Wording(sv: "Det har tio siffror, inte \(digits).", en: "It has ten digits, not \(digits).")
        case .personalNumber:
            reason = Wording(
                sv: "Det ser ut som ett personnummer, som inte ska publiceras.",
                en: "It looks like a personal identity number, which must not be published.")
        case .checkDigit(let expected):
            suggestion = expected.display
            reason = Wording(
                sv: "Den sista siffran är en kontrollsiffra och stämmer inte med de andra.",
                en: "The last digit is a check digit and does not follow from the others.")
        }
        return Finding(
            .error, .invalidOrganisationNumber, at: location,
            Wording(sv: "”\(text)” är inget organisationsnummer.", en: "”\(text)” is no organisation number."),
            help: .write(
                "\(key): \(suggestion)", sv: reason.swedish + " Stämmer alla andra siffror?",
                en: reason.english + " Are all other digits right?"))
    }

    fileprivate static func address(_ fault: AddressFault, _ text: String, _ key: String, at location: SourceLocation)
        -> Finding
    {
        let message: Wording =
            switch fault {
            case .empty: Wording(sv: "Adressen är tom.", en: "The address is empty.")
            case .postcode(_, let written):
                Wording(sv: "”\(written)” är inget postnummer.", en: "”\(written)” is no postcode.")
            case .unexpected(let rest):
                Wording(
                    sv: "”\(rest)” efter postorten går inte att tolka.",
                    en: "”\(rest)” after the city cannot be understood.")
            }
        let isPart = if case .postcode(_, written: text) = fault { true } else { false }
        return Finding(
            .error, .invalidAddress, at: location, message,
            help: .write(
                isPart ? "\(key): 935 81" : "\(key): Storgatan 67, 935 81 Norsjö",
                sv: "Ett postnummer har fem siffror och står före orten.",
                en: "A postcode has five digits and stands before the city."))
    }

    fileprivate static func openingHours(
        _ fault: OpeningHoursFault, _ line: (key: String, value: String), at location: SourceLocation
    ) -> Finding {
        let (key, value) = line
        var repaired = "\(key): 08.00–16.30"
        let message: Wording
        switch fault {
        case .unknownDay(let day, let nearest):
            message = Wording(
                sv: "”\(day)” är ingen veckodag och inget datum.", en: "”\(day)” is no weekday and no date.")
            repaired = "\(nearest ?? "måndag–fredag"): \(value.isEmpty ? "08.00–16.30" : value)"
        case .invertedDays(let first, let last):
            message = Wording(
                sv: "Veckan går inte från \(first.name(in: .swedish)) till \(last.name(in: .swedish)).",
                en: "The week does not go from \(first.name(in: .english)) to \(last.name(in: .english)).")
            repaired = "\(last.name(in: .swedish))–\(first.name(in: .swedish)): \(value)"
        case .date(let fault): return .date(fault, key, key, at: location)
        case .time(let fault, let written):
            message = Finding.time(fault, written, key, at: location).message
            if let suggestion = fault.suggestion { repaired = "\(key): \(suggestion.display(in: .swedish))" }
        case .missingEnd(let time):
            message = Wording(
                sv: "Det står när det öppnar men inte när det stänger.",
                en: "It says when it opens but not when it closes.")
            repaired = "\(key): \(time.display(in: .swedish))–16.30"
        case .empty:
            message = Wording(sv: "Det står inga tider på raden.", en: "There are no times on the line.")
        case .closedWithTimes:
            message = Wording(sv: "Raden säger både stängt och öppet.", en: "The line says both closed and open.")
            repaired = "\(key): stängt"
        case .overlap:
            message = Wording(sv: "Två av tiderna på raden går in i varandra.", en: "Two times on the line overlap.")
        case .dayTwice(let day, _):
            message = Wording(
                sv: "\(day.name(in: .swedish)) står redan på en rad ovanför.",
                en: "\(day.name(in: .english)) already stands on a line above.")
        case .dateTwice(let date, _):
            message = Wording(
                sv: "\(date.iso) står redan på en rad ovanför.", en: "\(date.iso) already stands on a line above.")
        case .lunchTwice:
            message = Wording(sv: "Lunchen står redan på en rad ovanför.", en: "Lunch already stands on a line above.")
        case .lunchOutsideHours:
            message = Wording(
                sv: "Ingen dag har öppet både före och efter lunchen.",
                en: "On no day is it open both before and after lunch.")
            repaired = "\(key): 12.00–13.00"
        }
        return Finding(
            .error, .invalidOpeningHours, at: location, message,
            help: Wording(
                sv: "En rad för varje dag, flera dagar med streck emellan. Skriv till exempel  \(repaired)",
                en: "A line for each day, several days with a dash between. Write for example  \(repaired)"))
    }

    fileprivate static func invalidFile(
        _ name: String, _ key: String, _ example: String, isElsewhere: Bool, _ endings: [String],
        at location: SourceLocation
    ) -> Finding {
        Finding(
            .error, .invalidFile, at: location,
            isElsewhere
                ? Wording(sv: "”\(name)” är ingen fil bredvid sidan.", en: "”\(name)” is no file beside the page.")
                : Wording(sv: "”\(name)” är ingen bild som kan visas.", en: "”\(name)” is no image that can be shown."),
            help: .write(
                "\(key): \(example)",
                sv: isElsewhere
                    ? "Filer skrivs med sin väg från sidan, så att inget hämtas någon annanstans ifrån."
                    : "Bilder slutar på \(endings.joined(separator: ", ")).",
                en: isElsewhere
                    ? "Files are written with their path from the page, so that nothing is fetched from elsewhere."
                    : "Images end in \(endings.joined(separator: ", "))."))
    }
}
