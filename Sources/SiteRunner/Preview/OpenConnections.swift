// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import NIOCore

/// The connections that are open. When there are too many the oldest makes room, so that clients that only hold theirs never
/// keep a browser out.
final class OpenConnections: Sendable {
    private let limit: Int
    private let channels = Locked<[any Channel]>([])

    init(limit: Int) { self.limit = limit }

    func add(_ channel: any Channel) {
        let oldest = channels.withLock { channels in
            channels.append(channel)
            return channels.count > limit ? channels.removeFirst() : nil
        }
        oldest?.close(promise: nil)
        channel.closeFuture.whenComplete { [self] _ in
            channels.withLock { $0.removeAll { $0 === channel } }
        }
    }
}
