// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension TemplateCompiler {
    /// Where a section, a block or a partial begins.
    struct PlaceStart {
        var context: HTMLContext
        var addressSoFar: [UInt8]
    }

    /// Appends an instruction. Returns where it is.
    @discardableResult
    mutating func emit(_ instruction: Instruction) -> Int {
        program.code.append(instruction)
        return program.code.count - 1
    }

    /// Lets a jump go to the next instruction.
    mutating func land(_ jump: Int) {
        label = program.code.count
        program.code[jump].a = Int32(truncatingIfNeeded: label)
    }

    /// Appends bytes to be copied; neighbours become one copy.
    mutating func emitLiteral(_ bytes: ArraySlice<UInt8>) {
        guard !bytes.isEmpty else { return }
        let start = Int32(truncatingIfNeeded: program.literals.count)
        program.literals += bytes
        let end = Int32(truncatingIfNeeded: program.literals.count)
        let last = program.code.count - 1
        if last >= label, program.code[last].operation == .literal, program.code[last].b == start {
            program.code[last].b = end
        } else {
            emit(Instruction(.literal, a: start, b: end))
        }
    }

    /// Appends markup of a template, following its context and replacing the addresses of assets.
    mutating func emitMarkup(_ range: Range<Int>, _ source: TemplateSource) {
        let bytes = source.bytes
        var (start, index) = (range.lowerBound, range.lowerBound)
        while index < range.upperBound {
            let before = context.state
            if before == .text {
                index = bytes.firstIndex(of: UInt8(ascii: "<"), in: index..<range.upperBound)
                if index == range.upperBound { break }
            }
            let byte = bytes[index]
            if before == .afterSection, !byte.isBlank, byte != UInt8(ascii: ">"), byte != UInt8(ascii: "/") {
                report(.missingSpace(source, index..<index + 1))
            }
            context.advance(byte)
            index += 1
            if context.isRefresh, context.holdsValue {
                context.holdsValue = false
                report(.unsafePlace(.refresh, source, range.lowerBound..<index))
            }
            if context.state == .tagOpen, before == .text { markupStart = source.location(index - 1..<index) }
            guard context.state == .quotedValue else { continue }
            if before != .quotedValue {
                addressSoFar = []
                guard context.attributeKind == .address,
                    let end = assetEnd(index, before: range.upperBound, source)
                else { continue }
                emitLiteral(bytes[start..<index])
                emitAsset(index..<end, source)
                for byte in bytes[index..<end] { context.advance(byte) }
                (addressSoFar, start, index) = (Array(bytes[index..<end]), end, end)
            } else {
                addressSoFar.append(byte)
            }
        }
        emitLiteral(bytes[start..<range.upperBound])
    }

    // MARK: Assets

    /// Where an asset's name ends that begins here: `assets/…` or `static/…` up to the quotation mark or `#`.
    private func assetEnd(_ start: Int, before limit: Int, _ source: TemplateSource) -> Int? {
        let rest = source.bytes[start..<limit]
        guard rest.starts(with: "assets/".utf8) || rest.starts(with: "static/".utf8) else { return nil }
        return rest.firstIndex { $0 == context.quote || $0 == UInt8(ascii: "#") } ?? limit
    }

    private mutating func emitAsset(_ range: Range<Int>, _ source: TemplateSource) {
        let next = range.upperBound < source.bytes.count ? source.bytes[range.upperBound] : 0
        guard next == context.quote || next == UInt8(ascii: "#") else {
            report(.assetIsNotLiteral(source, range))
            return
        }
        let name = source.text(range)
        guard let asset = input.assets[name] else {
            report(.unknownAsset(name, source, range, known: input.assets.keys.sorted()))
            return
        }
        facts[present].usesPrefix = true
        emit(Instruction(.asset, a: Int32(truncatingIfNeeded: asset)))
    }

    // MARK: Where something may stand

    /// Asks whether a section, a block or a partial may stand here. Nil if not.
    mutating func enterPlace(_ range: Range<Int>, _ text: Text) -> PlaceStart? {
        switch context.state {
        case .plain, .text, .characterData, .dataScript: break
        case .quotedValue where context.attributeKind == .ordinary || context.attributeKind == .address: break
        case _ where context.isBetweenAttributes: context = context.betweenAttributes
        default:
            report(.unsafePlace(context, text.source, range))
            return nil
        }
        return PlaceStart(context: context, addressSoFar: addressSoFar)
    }

    /// Asks whether the content ended as it began, and goes on as after it or without it.
    mutating func leavePlace(_ start: PlaceStart, _ range: Range<Int>, _ text: Text) {
        if !context.continues(start.context) {
            report(.otherPlace(from: start.context, to: context, text.source, range))
            context = start.context
        } else if start.context.isBetweenAttributes {
            let isSpaced = start.context.state == .beforeAttribute && context.state == .beforeAttribute
            context = start.context
            if !isSpaced { context.state = .afterSection }
        }
        addressSoFar = start.addressSoFar
    }
}

extension HTMLContext {
    /// The content of a `meta` element that refreshes the page.
    static let refresh = HTMLContext(
        state: .quotedValue, element: "meta", attribute: "content", isRefresh: true)

    /// The same place among attributes without what was read last.
    var betweenAttributes: HTMLContext {
        var context = self
        let isSpaced = state == .beforeAttribute || state == .afterAttributeName
        (context.state, context.attribute, context.recent) = (isSpaced ? .beforeAttribute : .afterSection, "", "")
        return context
    }

    /// Whether what follows means the same here as at an earlier place.
    func continues(_ start: HTMLContext) -> Bool {
        var same = self
        same.holdsValue = start.holdsValue
        return same == start || start.isBetweenAttributes && isBetweenAttributes && element == start.element
    }
}

extension Finding {
    fileprivate static func missingSpace(_ source: TemplateSource, _ range: Range<Int>) -> Finding {
        Finding(
            .error, .unsafePlace, at: source.location(range),
            Wording(
                sv: "Här saknas ett mellanslag efter avsnittet: attributen kan klistras ihop.",
                en: "A space is missing here after the section: the attributes can run together."),
            help: Wording(
                sv: "Börja varje attribut med ett mellanslag:  <a{{#x}} class=\"y\"{{/x}} href=\"…\">",
                en: "Begin each attribute with a space:  <a{{#x}} class=\"y\"{{/x}} href=\"…\">"))
    }

    fileprivate static func assetIsNotLiteral(_ source: TemplateSource, _ range: Range<Int>) -> Finding {
        Finding(
            .error, .unknownAsset, at: source.location(range),
            Wording(
                sv: "En fil i temat måste skrivas med hela sitt namn.",
                en: "A file of the theme must be written with its whole name."),
            help: Wording(
                sv: "Skriv till exempel  href=\"assets/site.css\"", en: "Write for example  href=\"assets/site.css\""))
    }

    fileprivate static func unknownAsset(
        _ name: String, _ source: TemplateSource, _ range: Range<Int>, known: [String]
    ) -> Finding {
        let best = nearest(to: name, among: known)
        let list = known.prefix(12).joined(separator: ", ")
        return Finding(
            .error, .unknownAsset, at: source.location(range),
            Wording(sv: "Temat har ingen fil ”\(name)”.", en: "The theme has no file “\(name)”."),
            help: best.map { Wording(sv: "Menade du ”\($0)”?", en: "Did you mean “\($0)”?") }
                ?? Wording(sv: "Filerna heter: \(list).", en: "The files are called: \(list)."))
    }

    fileprivate static func otherPlace(
        from start: HTMLContext, to end: HTMLContext, _ source: TemplateSource, _ range: Range<Int>
    ) -> Finding {
        let (start, end) = (start.place, end.place)
        return Finding(
            .error, .unsafePlace, at: source.location(range),
            Wording(
                sv: "Det här börjar \(start.swedish) men slutar \(end.swedish).",
                en: "This begins \(start.english) but ends \(end.english)."),
            help: Wording(
                sv: "Låt hela taggar, eller hela attribut med mellanslag före, stå i avsnittet.",
                en: "Let whole tags, or whole attributes with a space before, stand in the section."))
    }

    static func unsafePlace(_ context: HTMLContext, _ source: TemplateSource, _ range: Range<Int>) -> Finding {
        let (place, remedy) = (context.place, context.remedy)
        return Finding(
            .error, .unsafePlace, at: source.location(range),
            Wording(
                sv: "Ett värde kan inte stå \(place.swedish).", en: "A value cannot stand \(place.english)."),
            help: remedy)
    }
}
