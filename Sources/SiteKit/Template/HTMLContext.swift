// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Where in HTML a place in a template is: what the tokeniser of the HTML standard (§13.2.5) would be reading there.
///
/// Only what a template needs is kept: which values may be printed here and how they are escaped. Two contexts are equal when
/// the same text after them means the same.
struct HTMLContext: Hashable, Sendable {
    enum State: UInt8, Hashable, Sendable {
        /// Not HTML: robots.txt and other plain files.
        case plain
        case text
        /// After `<`.
        case tagOpen
        case tagName
        case endTag
        case beforeAttribute
        case attributeName
        case afterAttributeName
        case beforeValue
        case quotedValue
        case unquotedValue
        case afterValue
        /// Between attributes, after a section of attributes: white space or the tag's end must follow.
        case afterSection
        case selfClosing
        /// In `title` or `textarea`.
        case characterData
        /// In `script`, `style` and other elements without markup in them.
        case rawText
        /// In a script of type `application/json` or `application/ld+json`.
        case dataScript
        /// After `<!`, until it is clear what comes.
        case declarationOpen
        case comment
        case declaration
    }

    /// What an attribute's value means to the browser.
    enum AttributeKind: UInt8, Hashable, Sendable {
        case ordinary, address, style, script, addressList, document, refresh, baseAddress, scriptType
    }

    var state: State
    /// The element's name in lower case, while its tag or its raw text is read.
    var element = ""
    /// The attribute's name in lower case.
    var attribute = ""
    var quote: UInt8 = 0
    /// Whether the script whose tag is read holds data.
    var isData = false
    /// Whether the `meta` element whose tag is read refreshes the page.
    var isRefresh = false
    /// Whether a value was printed in the `content` of the `meta` element whose tag is read.
    var holdsValue = false
    /// The value so far of an attribute that decides about the element, or the characters that may become an end tag.
    var recent = ""

    static let text = HTMLContext(state: .text)
    static let plain = HTMLContext(state: .plain)

    /// What the value of the present attribute means.
    var attributeKind: AttributeKind {
        switch (element, attribute) {
        case (_, "style"): .style
        case (_, "srcset"), (_, "imagesrcset"): .addressList
        case (_, "srcdoc"): .document
        case ("base", "href"): .baseAddress
        case ("meta", "content") where isRefresh: .refresh
        case ("meta", "http-equiv"), ("script", "type"): .scriptType
        case (_, "href"), (_, "src"), (_, "action"), (_, "formaction"), (_, "poster"), (_, "cite"), (_, "data"),
            (_, "ping"), (_, "xlink:href"), (_, "manifest"), (_, "background"):
            .address
        default: attribute.hasPrefix("on") ? .script : .ordinary
        }
    }

    /// Whether whole attributes may stand here.
    var isBetweenAttributes: Bool {
        switch state {
        case .tagName, .beforeAttribute, .afterValue, .afterSection, .attributeName, .afterAttributeName: true
        default: false
        }
    }

    /// Whether a byte changes anything here: most bytes of markup are text, or stand in values that say nothing of their element.
    func changes(at byte: UInt8) -> Bool {
        switch state {
        case .text: byte == UInt8(ascii: "<")
        case .quotedValue: byte == quote || element == "script" || element == "meta"
        default: true
        }
    }

    /// Goes on over one byte of markup.
    mutating func advance(_ byte: UInt8) {
        switch state {
        case .plain: break
        case .text: if byte == UInt8(ascii: "<") { state = .tagOpen }
        case .tagOpen: advanceTagOpen(byte)
        case .tagName:
            if byte.isBlank {
                state = .beforeAttribute
            } else if !advanceTagEnd(byte) {
                element.append(lowercased(byte))
            }
        case .endTag:
            if byte == UInt8(ascii: ">") { self = .text }
        case .beforeAttribute, .afterValue, .afterSection, .selfClosing:
            if byte.isBlank { state = .beforeAttribute } else { beginAttribute(byte) }
        case .attributeName, .afterAttributeName: advanceAttributeName(byte)
        case .beforeValue:
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                (state, quote, recent) = (.quotedValue, byte, "")
            } else if !byte.isBlank, !advanceTagEnd(byte) {
                (state, recent) = (.unquotedValue, "")
                note(byte)
            }
        case .quotedValue:
            if byte == quote { endValue(.afterValue) } else { note(byte) }
        case .unquotedValue:
            if byte.isBlank {
                endValue(.beforeAttribute)
            } else if byte == UInt8(ascii: ">") {
                endValue(.beforeAttribute)
                endTag()
            } else {
                note(byte)
            }
        case .characterData, .rawText, .dataScript: advanceRaw(byte)
        case .declarationOpen: advanceDeclaration(byte)
        case .comment:
            if byte == UInt8(ascii: ">"), recent == "--" {
                self = .text
            } else if byte == UInt8(ascii: "-") {
                recent = recent.isEmpty ? "-" : "--"
            } else {
                recent = ""
            }
        case .declaration: if byte == UInt8(ascii: ">") { self = .text }
        }
    }

    private mutating func advanceTagOpen(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "/"): state = .endTag
        case UInt8(ascii: "!"): (state, recent) = (.declarationOpen, "")
        case UInt8(ascii: "?"): state = .declaration
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
            (state, element) = (.tagName, String(lowercased(byte)))
        case UInt8(ascii: "<"): break
        default: self = .text
        }
    }

    private mutating func advanceAttributeName(_ byte: UInt8) {
        if byte.isBlank {
            state = .afterAttributeName
        } else if byte == UInt8(ascii: "=") {
            state = .beforeValue
        } else if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || state == .afterAttributeName {
            beginAttribute(byte)
        } else {
            attribute.append(lowercased(byte))
        }
    }

    private mutating func beginAttribute(_ byte: UInt8) {
        if advanceTagEnd(byte) { return }
        (state, attribute) = (.attributeName, String(lowercased(byte)))
    }

    /// Takes `>` and `/` in a tag.
    private mutating func advanceTagEnd(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ">"): endTag()
        case UInt8(ascii: "/"): (state, attribute) = (.selfClosing, "")
        default: return false
        }
        return true
    }

    private mutating func endTag() {
        switch element {
        case "title", "textarea": self = HTMLContext(state: .characterData, element: element)
        case "script": self = HTMLContext(state: isData ? .dataScript : .rawText, element: element)
        case "style", "xmp", "iframe", "noembed", "noframes", "plaintext":
            self = HTMLContext(state: .rawText, element: element)
        default: self = .text
        }
    }

    /// Remembers the value of an attribute that decides about its element.
    private mutating func note(_ byte: UInt8) {
        guard element == "script" || element == "meta" else { return }
        if attributeKind == .scriptType { recent.append(lowercased(byte)) }
    }

    private mutating func endValue(_ next: State) {
        switch (element, attribute) {
        case ("script", "type"): isData = recent == "application/json" || recent == "application/ld+json"
        case ("meta", "http-equiv"): isRefresh = recent == "refresh"
        default: break
        }
        (state, attribute, quote, recent) = (next, "", 0, "")
    }

    /// Looks for the end tag of the element; its `<` and what follows is kept in `recent` while it fits.
    private mutating func advanceRaw(_ byte: UInt8) {
        if recent.isEmpty, byte != UInt8(ascii: "<") { return }
        let wanted = "</" + element
        if recent == wanted, byte.isBlank || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") {
            self = byte == UInt8(ascii: ">") ? .text : HTMLContext(state: .endTag)
            return
        }
        let next = recent + String(lowercased(byte))
        recent = wanted.hasPrefix(next) ? next : byte == UInt8(ascii: "<") ? "<" : ""
    }

    private mutating func advanceDeclaration(_ byte: UInt8) {
        if byte == UInt8(ascii: "-") {
            recent += "-"
            // The hyphens count: a comment may end at once, as `<!-->`.
            if recent == "--" { state = .comment }
        } else {
            state = .declaration
            advance(byte)
        }
    }

    private func lowercased(_ byte: UInt8) -> Character {
        Character(Unicode.Scalar((0x41...0x5A).contains(byte) ? byte + 32 : byte))
    }
}
