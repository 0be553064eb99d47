// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What the preview answers.
struct PreviewAnswer: Sendable {
    /// The status code of RFC 9110.
    var status: Int
    /// The fields beside those of every answer.
    var fields: [(name: String, value: String)] = []
    /// The media type of the body.
    var type: String
    /// The body. HEAD is told its length only.
    var body: [UInt8]
    /// Whether the connection is closed after it.
    var isLast = false

    /// A page or a file.
    static func file(_ bytes: [UInt8], at path: String, status: Int = 200) -> PreviewAnswer {
        PreviewAnswer(status: status, type: mediaType(of: path), body: bytes)
    }

    /// The way to another address.
    static func moved(to address: String) -> PreviewAnswer {
        PreviewAnswer(
            status: 301, fields: [("Location", address)], type: plainText, body: Array("\(address)\n".utf8))
    }

    /// A request that is not looked up. Who sends such is no browser of ours, so the connection ends too.
    static func refused(_ status: Int, _ reason: String) -> PreviewAnswer {
        PreviewAnswer(status: status, type: plainText, body: Array("\(status) \(reason)\n".utf8), isLast: true)
    }

    /// A sentence to a person.
    static func sentence(_ text: String, status: Int) -> PreviewAnswer {
        PreviewAnswer(status: status, type: plainText, body: Array((text + "\n").utf8))
    }

    /// The fields of every answer: nothing is kept, guessed at, shared with other origins or told to other sites.
    var allFields: [(name: String, value: String)] {
        [
            ("Content-Type", type), ("Content-Length", "\(body.count)"), ("Cache-Control", "no-store"),
            ("X-Content-Type-Options", "nosniff"), ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Referrer-Policy", "same-origin"),
        ] + fields + (isLast ? [("Connection", "close")] : [])
    }
}

private let plainText = "text/plain; charset=utf-8"
