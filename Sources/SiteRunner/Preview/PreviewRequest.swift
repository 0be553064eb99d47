// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What the preview needs to know of a request.
struct PreviewRequest: Hashable, Sendable {
    /// `GET`.
    var method: String
    /// The second word of the request line, as it was sent.
    var target: String
    /// Whether the request speaks HTTP/1.1; other versions need name no host.
    var isHTTP11 = true
    /// All that the request calls the server.
    var hosts: [String]
    /// Whether a body comes with it.
    var hasBody = false

    /// Why the request is not even looked up; nil for a proper one.
    ///
    /// The name of the host is looked at, so that no page elsewhere can read the preview by calling this computer by a name of
    /// its own (DNS rebinding).
    func refusal(port: Int) -> PreviewAnswer? {
        if hosts.count > 1 || (hosts.isEmpty && isHTTP11) { return .refused(400, "Bad Request") }
        guard let host = hosts.first, isOwnHost(host, port: port) else { return .refused(403, "Forbidden") }
        guard method == "GET" || method == "HEAD" else {
            var answer = PreviewAnswer.refused(405, "Method Not Allowed")
            answer.fields.append(("Allow", "GET, HEAD"))
            return answer
        }
        return hasBody ? .refused(413, "Content Too Large") : nil
    }
}

/// Whether a Host field names this computer and the port (RFC 9110, section 7.2). Without a port it means 80.
func isOwnHost(_ field: String, port: Int) -> Bool {
    let host = field.lowercased()
    return ["localhost", "127.0.0.1", "[::1]"].contains { host == "\($0):\(port)" || (port == 80 && host == $0) }
}
