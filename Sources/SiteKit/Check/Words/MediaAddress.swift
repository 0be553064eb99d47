// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a link says about leading to a film or a sound.
struct MediaAddress {
    /// Whether it is sound without pictures.
    let isSound: Bool
    /// Whether the file lies on the site itself.
    let isOwn: Bool

    private static let films = [".mp4", ".m4v", ".mov", ".webm", ".ogv", ".avi", ".wmv", ".mkv"]
    private static let sounds = [".mp3", ".m4a", ".wav", ".ogg", ".oga", ".opus", ".aac", ".flac"]
    /// Addresses that lead to one film or sound, not to a channel.
    private static let places = [
        "youtube.com/watch", "youtube.com/embed/", "youtube.com/shorts/", "youtube.com/live/", "youtu.be/",
        "youtube-nocookie.com/embed/", "player.vimeo.com/video/", "svtplay.se/video/", "urplay.se/program/",
        "facebook.com/watch", "play.quickchannel.com/", "dailymotion.com/video/", "ted.com/talks/",
    ]
    private static let soundPlaces = ["open.spotify.com/episode/", "sverigesradio.se/avsnitt/", "podcasts.apple.com/"]

    /// Nil for an address that leads to no film or sound, as far as it says.
    init?(_ address: String) {
        let whole = address.lowercased()
        let path = whole.prefix { $0 != "?" && $0 != "#" }
        isOwn = !whole.contains("://")
        if Self.films.contains(where: { path.hasSuffix($0) }) {
            isSound = false
        } else if Self.sounds.contains(where: { path.hasSuffix($0) }) {
            isSound = true
        } else if !isOwn, Self.places.contains(where: { whole.contains($0) }) || Self.isVimeoFilm(whole) {
            isSound = false
        } else if !isOwn, Self.soundPlaces.contains(where: { whole.contains($0) }) {
            isSound = true
        } else {
            return nil
        }
    }

    /// `https://vimeo.com/123456`, where the digits name a film.
    private static func isVimeoFilm(_ address: String) -> Bool {
        ["https://vimeo.com/", "https://www.vimeo.com/"].contains { start in
            address.hasPrefix(start) && address.dropFirst(start.count).first?.isNumber == true
        }
    }
}
