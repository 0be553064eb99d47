// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The elements that rules ask for, and the others.
enum HTMLElement: UInt8, Hashable, Sendable {
    case a, h1, h2, h3, h4, h5, h6, html, head, body, title, header, nav, main, footer, svg, img, iframe, script, style
    case use, form, video, audio, input, track, image, source, object, button
    case other

    /// The element whose name has these letters as the digits of a number, so that one comparison settles it.
    init(letters: UInt64) {
        self =
            switch letters {
            case 0x61: .a
            case 0x6831: .h1
            case 0x6832: .h2
            case 0x6833: .h3
            case 0x6834: .h4
            case 0x6835: .h5
            case 0x6836: .h6
            case 0x6874_6D6C: .html
            case 0x6865_6164: .head
            case 0x626F_6479: .body
            case 0x74_6974_6C65: .title
            case 0x6865_6164_6572: .header
            case 0x6E_6176: .nav
            case 0x6D61_696E: .main
            case 0x666F_6F74_6572: .footer
            case 0x73_7667: .svg
            case 0x69_6D67: .img
            case 0x6966_7261_6D65: .iframe
            case 0x7363_7269_7074: .script
            case 0x73_7479_6C65: .style
            case 0x75_7365: .use
            case 0x666F_726D: .form
            case 0x76_6964_656F: .video
            case 0x61_7564_696F: .audio
            case 0x69_6E70_7574: .input
            case 0x74_7261_636B: .track
            case 0x69_6D61_6765: .image
            case 0x736F_7572_6365: .source
            case 0x6F62_6A65_6374: .object
            case 0x6275_7474_6F6E: .button
            default: .other
            }
    }

    /// Whether it is a heading.
    var isHeading: Bool { (Self.h1.rawValue...Self.h6.rawValue).contains(rawValue) }

    /// Whether a browser fetches something for one of its attributes, or sends something there.
    var fetches: Bool { HTMLElements.fetching.contains(self) }
}

/// A set of elements, to ask of a whole page what stands on it.
struct HTMLElements: Hashable, Sendable {
    private var bits: UInt64 = 0

    /// The elements for which something is fetched.
    static let fetching = HTMLElements([
        .img, .use, .form, .video, .audio, .input, .track, .image, .script, .iframe, .source, .object, .button,
    ])

    init(_ elements: [HTMLElement] = []) {
        for element in elements { insert(element) }
    }

    mutating func insert(_ element: HTMLElement) { bits |= 1 << UInt64(element.rawValue) }

    mutating func formUnion(_ others: HTMLElements) { bits |= others.bits }

    func contains(_ element: HTMLElement) -> Bool { bits & 1 << UInt64(element.rawValue) != 0 }

    func isDisjoint(with others: HTMLElements) -> Bool { bits & others.bits == 0 }
}
