// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A theme's files as they were read: its settings, its texts, its templates and what is published of it.
struct ThemeFiles: Hashable, Sendable {
    /// What theme.yml says.
    let settings: ThemeSettings
    /// layouts/ and partials/, in order of path.
    let templates: [SourceFile]
    /// strings/, in order of path.
    let strings: [SourceFile]
    /// assets/ and static/, in order of path.
    let assets: [ThemeAsset]
    /// Those of them that a browser reads as code, as they were written: stylesheets, scripts, SVG and HTML.
    let code: [SourceFile]
}

/// A file of a theme that is published.
struct ThemeAsset: Hashable, Sendable {
    /// How templates and stylesheets name it: `assets/site.css`.
    let name: String
    /// Where it is published: `assets/site.1a2b3c4d.css`.
    let path: OutputPath
    /// Its bytes, or a copy of its source.
    let content: OutputFile.Content
}
