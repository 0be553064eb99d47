// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension FetchedThings {
    /// Counts what pages show and what was looked at.
    init(_ pages: [ParsedPage], _ surveys: [OriginSurvey]) {
        self.init(
            addresses: pages.reduce(0) { $0 + $1.pictureCount } + surveys.map(\.addresses.count).reduce(0, +),
            scripts: surveys.map(\.scripts.count).reduce(0, +), forms: surveys.map(\.forms.count).reduce(0, +))
    }
}
