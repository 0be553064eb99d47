// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension TemplateCompiler {
    /// Finds a name and notes that it is read. Reports why not, or that it lies in an outer frame.
    mutating func find(_ name: TemplateName, _ text: Text) -> Scope.Found? {
        let location = text.source.location(name.range)
        if name.parts.first == "strings", !name.isInner {
            report(.stringsAreNotAView(at: location))
            return nil
        }
        do throws(Scope.Missing) {
            let found = try scope.find(name, steps: &program.steps)
            note(found.origin)
            let isRoot = found.depth == 0 && input.roots.contains(name.parts.first ?? "")
            if found.isOuter, !isRoot, stringUse == nil {
                report(.outerName(name, inner: innerName, at: location))
            }
            return found
        } catch {
            var finding = Finding.unknownName(name, error, at: location)
            if stringUse != nil { finding.location = location }
            report(finding)
            return nil
        }
    }

    private mutating func note(_ origin: [Int32]) {
        facts[present].reads.insert(Array(origin.prefix(Self.longestRead)))
    }

    /// Longer paths are noted by their beginning: enough to know what they depend on, and finite for menus of menus.
    static var longestRead: Int { 4 }

    private var innerName: String {
        scope.frames.last { $0.view != nil || $0.isItem }?.view?.name ?? "item"
    }

    /// `{{name}}` and `{{{name}}}`.
    mutating func compileVariable(_ name: TemplateName, unescaped: Bool, _ range: Range<Int>, _ text: Text) {
        if name.parts.count == 2, name.parts[0] == "strings", !name.isInner {
            compileString(name, unescaped: unescaped, range, text)
            return
        }
        guard let found = find(name, text) else { return }
        guard let operation = operation(found.type, name, unescaped: unescaped, range, text) else { return }
        emit(Instruction(operation, found.place))
        // What follows a printed value in an address is not its beginning.
        if context.state == .quotedValue {
            addressSoFar.append(UInt8(ascii: "/"))
            if context.element == "meta", context.attribute == "content" { context.holdsValue = true }
        }
    }

    /// How a value is printed here; nil when it may not be.
    private mutating func operation(
        _ type: FieldType, _ name: TemplateName, unescaped: Bool, _ range: Range<Int>, _ text: Text
    ) -> Instruction.Operation? {
        let location = text.source.location(range)
        switch type {
        case .view(let view):
            report(.isNotPrinted(name, at: location, fields: view().fields.map(\.name)))
            return nil
        case .list, .flag:
            report(.isOnlyTested(name, type, at: location))
            return nil
        default: break
        }
        switch (context.state, context.attributeKind) {
        case (.plain, _): return plainOperation(type, unescaped: unescaped)
        case (.text, _), (.characterData, _): break
        case (.quotedValue, .ordinary), (.quotedValue, .address): break
        case (.dataScript, _):
            if case .json = type { return .json }
            report(.onlyData(name, at: location))
            return nil
        default:
            report(.unsafePlace(context, text.source, range))
            return nil
        }
        switch type {
        case .html:
            if context.state != .text {
                report(.markupInText(name, context, at: location))
            } else if !unescaped {
                report(.markupNeedsThree(name, at: location))
            }
            return .html
        case .json:
            report(.dataOutsideScript(name, at: location))
            return nil
        default:
            if unescaped {
                report(.textNeedsTwo(name, at: location))
                return nil
            }
            return textOperation(type, name, at: location)
        }
    }

    private func plainOperation(_ type: FieldType, unescaped: Bool) -> Instruction.Operation {
        switch type {
        case .html: .html
        case .json: .json
        case .number: .plainNumber
        default: unescaped ? .unescaped : .attribute
        }
    }

    private mutating func textOperation(
        _ type: FieldType, _ name: TemplateName, at location: SourceLocation
    ) -> Instruction.Operation? {
        guard context.state == .quotedValue else {
            if case .number = type { return .number }
            return .text
        }
        if case .number = type { return .plainNumber }
        guard context.attributeKind == .address else { return .attribute }
        if case .address = type { return .address }
        if addressBeginsSafely { return .addressRest }
        if addressSoFar.isEmpty, input.addressPolicy != nil { return .checkedAddress }
        report(.textBeginsAddress(name, context.attribute, at: location))
        return nil
    }

    /// Whether what stands in the address so far settles where it leads: `#`, `?q=`, `mailto:`, `tel:`, `https://…`, a path.
    var addressBeginsSafely: Bool {
        guard let end = addressSoFar.firstIndex(where: { [0x23, 0x2F, 0x3A, 0x3F].contains($0) }) else { return false }
        guard addressSoFar[end] == UInt8(ascii: ":") else { return true }
        let scheme = String(decoding: addressSoFar[..<end], as: UTF8.self).lowercased()
        if scheme == "mailto" || scheme == "tel" { return true }
        guard scheme == "http" || scheme == "https" else { return false }
        // The host must be there too.
        return addressSoFar.count { $0 == UInt8(ascii: "/") } >= 3
    }
}

extension Finding {
    fileprivate static func unknownName(
        _ name: TemplateName, _ missing: Scope.Missing, at location: SourceLocation
    ) -> Finding {
        let best = nearest(to: missing.part, among: missing.offered)
        let list = missing.offered.isEmpty ? "–" : missing.offered.sorted().prefix(16).joined(separator: ", ")
        return Finding(
            .error, .unknownName, at: location,
            Wording(
                sv: "Namnet ”\(missing.part)” finns inte i \(missing.place).",
                en: "The name “\(missing.part)” does not exist in \(missing.place)."),
            help: Wording(
                sv: (best.map { "Menade du ”\($0)”? " } ?? "") + "Där finns: \(list).",
                en: (best.map { "Did you mean “\($0)”? " } ?? "") + "There are: \(list)."))
    }

    fileprivate static func outerName(_ name: TemplateName, inner: String, at location: SourceLocation) -> Finding {
        Finding(
            .warning, .outerName, at: location,
            Wording(
                sv: "”\(name.text)” finns inte i \(inner) utan hämtas utifrån.",
                en: "“\(name.text)” is not in \(inner) but is taken from outside."),
            help: Wording(
                sv: "Skriv hela vägen från page eller site, till exempel  {{page.\(name.text)}}",
                en: "Write the whole path from page or site, for example  {{page.\(name.text)}}"))
    }

    fileprivate static func isNotPrinted(
        _ name: TemplateName, at location: SourceLocation, fields: [String]
    ) -> Finding {
        let field = fields.contains("title") ? "title" : fields.first ?? "…"
        let path = name.parts.isEmpty ? ".\(field)" : "\(name.text).\(field)"
        return Finding(
            .error, .wrongValue, at: location,
            Wording(
                sv: "”\(name.text)” har delar och kan inte skrivas ut som det är.",
                en: "“\(name.text)” has parts and cannot be printed as it is."),
            help: Wording(
                sv:
                    "Skriv till exempel  {{\(path)}}  Där finns: \(fields.sorted().prefix(16).joined(separator: ", ")).",
                en: "Write for example  {{\(path)}}  There are: \(fields.sorted().prefix(16).joined(separator: ", ")).")
        )
    }

    fileprivate static func isOnlyTested(
        _ name: TemplateName, _ type: FieldType, at location: SourceLocation
    ) -> Finding {
        let isList = if case .list = type { true } else { false }
        return Finding(
            .error, .wrongValue, at: location,
            isList
                ? Wording(sv: "”\(name.text)” är en lista.", en: "“\(name.text)” is a list.")
                : Wording(sv: "”\(name.text)” är ja eller nej.", en: "“\(name.text)” is yes or no."),
            help: Wording(
                sv: "Skriv  {{#\(name.text)}}…{{/\(name.text)}}", en: "Write  {{#\(name.text)}}…{{/\(name.text)}}"))
    }

    fileprivate static func markupNeedsThree(_ name: TemplateName, at location: SourceLocation) -> Finding {
        Finding(
            .error, .wrongValue, at: location,
            Wording(
                sv: "”\(name.text)” är HTML; med två klamrar skulle taggarna synas.",
                en: "“\(name.text)” is HTML; with two braces its tags would show."),
            help: Wording(sv: "Skriv  {{{\(name.text)}}}", en: "Write  {{{\(name.text)}}}"))
    }

    fileprivate static func textNeedsTwo(_ name: TemplateName, at location: SourceLocation) -> Finding {
        Finding(
            .error, .wrongValue, at: location,
            Wording(
                sv: "”\(name.text)” är text och får inte skrivas som HTML.",
                en: "“\(name.text)” is text and may not be printed as HTML."),
            help: Wording(sv: "Skriv  {{\(name.text)}}", en: "Write  {{\(name.text)}}"))
    }

    fileprivate static func markupInText(
        _ name: TemplateName, _ context: HTMLContext, at location: SourceLocation
    ) -> Finding {
        Finding(
            .error, .wrongValue, at: location,
            Wording(
                sv: "”\(name.text)” är HTML och kan inte stå \(context.place.swedish).",
                en: "“\(name.text)” is HTML and cannot stand \(context.place.english)."),
            help: Wording(
                sv: "Där hör ett värde av text hemma, till exempel en rubrik eller en ingress.",
                en: "A value of text belongs there, such as a title or a summary."))
    }

    fileprivate static func onlyData(_ name: TemplateName, at location: SourceLocation) -> Finding {
        Finding(
            .error, .unsafePlace, at: location,
            Wording(
                sv: "”\(name.text)” är inte data och kan inte stå i JSON.",
                en: "“\(name.text)” is not data and cannot stand in JSON."),
            help: Wording(
                sv: "Där kan bara ett helt värde av JSON stå. Se  anslag template --names",
                en: "Only a whole value of JSON can stand there. See  anslag template --names"))
    }

    fileprivate static func dataOutsideScript(_ name: TemplateName, at location: SourceLocation) -> Finding {
        Finding(
            .error, .wrongValue, at: location,
            Wording(
                sv: "”\(name.text)” är JSON och hör hemma i ett skript med data.",
                en: "“\(name.text)” is JSON and belongs in a script of data."),
            help: Wording(
                sv: "Skriv  <script type=\"application/ld+json\">{{{\(name.text)}}}</script>",
                en: "Write  <script type=\"application/ld+json\">{{{\(name.text)}}}</script>"))
    }

    fileprivate static func textBeginsAddress(
        _ name: TemplateName, _ attribute: String, at location: SourceLocation
    ) -> Finding {
        Finding(
            .error, .wrongValue, at: location,
            Wording(
                sv: "”\(name.text)” är text, men \(attribute) tar en adress.",
                en: "“\(name.text)” is text, but \(attribute) takes an address."),
            help: Wording(
                sv: "Använd ett värde som är en adress, eller skriv början själv:  \(attribute)=\"#{{\(name.text)}}\"",
                en: "Use a value that is an address, or write its beginning:  \(attribute)=\"#{{\(name.text)}}\""))
    }

    fileprivate static func stringsAreNotAView(at location: SourceLocation) -> Finding {
        Finding(
            .error, .wrongValue, at: location,
            Wording(
                sv: "Temats texter skrivs bara ut, en i taget.",
                en: "The theme's strings are only printed, one at a time."),
            help: Wording(sv: "Skriv till exempel  {{strings.updated}}", en: "Write for example  {{strings.updated}}"))
    }
}
