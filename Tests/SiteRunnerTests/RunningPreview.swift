// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Glibc
import Synchronization

/// `anslag serve` as it runs beside a test, on a port that the system chose. It ends with the test.
final class RunningPreview: Sendable {
    let port: Int
    private let process: Process
    private let said: Said

    /// What the program has written on standard error so far.
    private final class Said: Sendable {
        private let bytes = Mutex(Data())
        var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }
        func append(_ more: Data) { bytes.withLock { $0.append(more) } }
    }

    /// An answer, cut at the empty line.
    struct Answer {
        var status: Int
        var fields: [String: String]
        var body: String
    }

    struct NoAnswer: Error { var said: String }

    init(_ site: String, _ options: [String] = []) throws {
        let (process, said, pipe) = (Process(), Said(), Pipe())
        process.executableURL = URL(fileURLWithPath: try product("anslag"))
        process.arguments = ["serve", site, "--port", "0", "--now", "2026-12-01"] + options
        process.standardError = pipe
        pipe.fileHandleForReading.readabilityHandler = { said.append($0.availableData) }
        try process.run()
        (self.process, self.said) = (process, said)
        guard let text = Self.wait(for: { said.text.firstMatch(of: /http:\/\/localhost:([0-9]+)\//)?.1 }),
            let port = Int(text)
        else {
            process.terminate()
            throw NoAnswer(said: said.text)
        }
        self.port = port
    }

    deinit {
        if process.isRunning { process.terminate() }
        process.waitUntilExit()
    }

    /// What the program has told the person at the terminal.
    var terminal: String { said.text }

    /// Ends the program as Ctrl-C does; gives how it ended.
    func interrupt() -> (reason: Process.TerminationReason, status: Int32) {
        process.interrupt()
        process.waitUntilExit()
        return (process.terminationReason, process.terminationStatus)
    }

    /// Waits until there is a value. The limit only ends a test that has failed.
    static func wait<Value>(for value: () throws -> Value?) rethrows -> Value? {
        for _ in 0..<1200 {
            if let value = try value() { return value }
            usleep(50_000)
        }
        return nil
    }

    /// Whether an address comes to answer as wanted, asked again and again.
    func comes(_ target: String, _ wanted: (Answer) -> Bool) throws -> Bool {
        try Self.wait { try wanted(get(target)) ? true : nil } ?? false
    }

    /// Asks for an address as a browser does.
    func get(_ target: String, method: String = "GET", host: String? = nil) throws -> Answer {
        try ask("\(method) \(target) HTTP/1.1\r\nHost: \(host ?? "localhost:\(port)")\r\nConnection: close\r\n\r\n")
    }

    /// Opens a connection, which the caller closes.
    func connection() throws -> Int32 {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else {
            close(socket)
            throw NoAnswer(said: terminal)
        }
        return socket
    }

    /// Sends a request as it stands and reads until the server closes.
    func ask(_ request: String) throws -> Answer {
        let socket = try connection()
        defer { close(socket) }
        let bytes = Array(request.utf8)
        guard send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else {
            throw NoAnswer(said: terminal)
        }
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while case let count = recv(socket, &buffer, buffer.count, 0), count > 0 { received += buffer[..<count] }
        return try answer(String(decoding: received, as: UTF8.self))
    }

    private func answer(_ text: String) throws -> Answer {
        // A carriage return and a line feed are one Character.
        guard let cut = text.firstRange(of: "\r\n\r\n") else { throw NoAnswer(said: text) }
        let lines = text[..<cut.lowerBound].split(separator: "\r\n")
        let words = lines[0].split(separator: " ")
        guard words.count > 1, let status = Int(words[1]) else { throw NoAnswer(said: text) }
        var fields: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ": ", maxSplits: 1)
            fields[parts[0].lowercased()] = parts.count > 1 ? String(parts[1]) : ""
        }
        return Answer(status: status, fields: fields, body: String(text[cut.upperBound...]))
    }
}
