// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix

/// The preview's HTTP server. It listens on the loopback interface only: no other computer reaches it.
public struct PreviewServer: Sendable {
    /// Which port to listen on.
    public enum Port: Hashable, Sendable {
        /// This one, or none. 0 leaves the choice to the system.
        case exactly(Int)
        /// The first that is free, from this one on.
        case firstFree(from: Int)
    }

    private typealias Connection = NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>
    private typealias Listener = NIOAsyncChannel<Connection, Never>

    /// The port it listens on.
    public let port: Int
    private let listeners: [Listener]

    /// How many ports are tried where any will do.
    private static let attempts = 20
    /// How many connections are open at once.
    private static let connectionLimit = 256
    /// How many bytes the fields of a request may have.
    private static let fieldLimit = 16 * 1024
    /// How long a request may take to arrive, and an answer to be taken.
    private static let timeLimit = TimeAmount.seconds(10)

    /// Opens the port on 127.0.0.1 and, where the system has it, on ::1.
    public static func open(_ port: Port) async throws(BuildFault) -> PreviewServer {
        try PreviewNeeds.check()
        switch port {
        case .exactly(let port): return try await open(port)
        case .firstFree(let first):
            for port in first..<first + attempts {
                do throws(BuildFault) { return try await open(port) } catch {
                    guard case .port(_, EADDRINUSE) = error else { throw error }
                }
            }
            throw .port(first, EADDRINUSE)
        }
    }

    /// Answers requests until the task is cancelled.
    public func run(_ session: PreviewSession) async {
        await withTaskGroup(of: Void.self) { group in
            for listener in listeners { group.addTask { await serve(listener, session) } }
        }
    }

    private static func open(_ port: Int) async throws(BuildFault) -> PreviewServer {
        let connections = OpenConnections(limit: connectionLimit)
        let listener = try await listen(on: "127.0.0.1", port, connections)
        let chosen = listener.channel.localAddress?.port ?? port
        do throws(BuildFault) {
            return PreviewServer(port: chosen, listeners: [listener, try await listen(on: "::1", chosen, connections)])
        } catch {
            // Where the system has no IPv6, browsers go to the other.
            if case .port(_, let code) = error, [EADDRNOTAVAIL, EAFNOSUPPORT].contains(code) {
                return PreviewServer(port: chosen, listeners: [listener])
            }
            // The fault to tell is the first.
            do { try await listener.channel.close() } catch {}
            throw error
        }
    }

    private static func listen(
        on host: String, _ port: Int, _ connections: OpenConnections
    ) async throws(BuildFault) -> Listener {
        do {
            return try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
                .bind(to: SocketAddress(ipAddress: host, port: port)) { channel in
                    connections.add(channel)
                    return channel.eventLoop.makeCompletedFuture { try connection(over: channel) }
                }
        } catch let error as IOError {
            throw .port(port, error.errnoCode)
        } catch {
            throw .port(port, EINVAL)
        }
    }

    private static func connection(over channel: any Channel) throws -> Connection {
        var limits = NIOHTTPDecoderLimitConfiguration()
        limits.maxHeaderFieldSize = fieldLimit
        limits.maxHeaderListSize = fieldLimit
        let pipeline = channel.pipeline.syncOperations
        try pipeline.configureHTTPServerPipeline(
            withPipeliningAssistance: false, withEncoderConfiguration: .init(), withDecoderLimitConfiguration: limits)
        try pipeline.addHandler(RequestDeadline(limit: timeLimit))
        return try Connection(wrappingChannelSynchronously: channel)
    }

    private func serve(_ listener: Listener, _ session: PreviewSession) async {
        // A listener fails only as a whole, when the system takes the port away; the command then ends.
        do {
            try await listener.executeThenClose { connections in
                await withDiscardingTaskGroup { group in
                    // One that could not be accepted is the client's loss.
                    do {
                        for try await connection in connections {
                            group.addTask { await serve(connection, session) }
                        }
                    } catch {}
                    group.cancelAll()
                }
            }
        } catch {}
    }

    private func serve(_ connection: Connection, _ session: PreviewSession) async {
        // Whatever goes wrong here is the client's doing: it hung up, or it sent what is no HTTP and has had its 400.
        do {
            try await connection.executeThenClose { requests, answers in
                var isLast = false
                for try await part in requests {
                    switch part {
                    case .head(let head):
                        isLast = try await answer(head, to: answers, session)
                    case .body: break
                    case .end: if isLast { return }
                    }
                }
            }
        } catch {}
    }

    /// Answers one request and tells whether it was the last of its connection.
    private func answer(
        _ head: HTTPRequestHead, to answers: NIOAsyncChannelOutboundWriter<HTTPServerResponsePart>,
        _ session: PreviewSession
    ) async throws -> Bool {
        let request = PreviewRequest(head)
        var answer =
            if let refusal = request.refusal(port: port) { refusal } else { await session.answer(to: request) }
        answer.isLast = answer.isLast || !head.isKeepAlive
        let fields = HTTPHeaders(answer.allFields.map { ($0.name, $0.value) })
        let status = HTTPResponseStatus(statusCode: answer.status)
        try await answers.write(.head(HTTPResponseHead(version: .http1_1, status: status, headers: fields)))
        if head.method != .HEAD { try await answers.write(.body(.byteBuffer(ByteBuffer(bytes: answer.body)))) }
        try await answers.write(.end(nil))
        return answer.isLast
    }
}

extension PreviewRequest {
    fileprivate init(_ head: HTTPRequestHead) {
        let length = head.headers["Content-Length"]
        self.init(
            method: head.method.rawValue, target: head.uri, isHTTP11: head.version == .http1_1,
            hosts: head.headers["Host"],
            hasBody: head.headers.contains(name: "Transfer-Encoding") || length.contains { $0 != "0" })
    }
}
