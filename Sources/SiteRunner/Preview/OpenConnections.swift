import NIOConcurrencyHelpers
import NIOCore

/// The connections that are open. When there are too many the oldest makes room, so that clients that only hold theirs never
/// keep a browser out.
final class OpenConnections: Sendable {
    private let limit: Int
    /// NIO's lock, as its threads use it: the thread sanitizer does not see what `Mutex` does on them.
    private let channels = NIOLockedValueBox<[any Channel]>([])

    init(limit: Int) { self.limit = limit }

    func add(_ channel: any Channel) {
        let oldest = channels.withLockedValue { channels in
            channels.append(channel)
            return channels.count > limit ? channels.removeFirst() : nil
        }
        oldest?.close(promise: nil)
        channel.closeFuture.whenComplete { [self] _ in
            channels.withLockedValue { $0.removeAll { $0 === channel } }
        }
    }
}
