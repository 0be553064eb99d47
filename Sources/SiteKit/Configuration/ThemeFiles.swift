/// A theme's files as they were read: its settings, its texts, its templates and what is published of it.
public struct ThemeFiles: Sendable {
    /// What theme.yml says.
    public let settings: ThemeSettings
    /// layouts/ and partials/, in order of path.
    public let templates: [SourceFile]
    /// strings/, in order of path.
    public let strings: [SourceFile]
    /// assets/ and static/, in order of path.
    public let assets: [ThemeAsset]
}

/// A file of a theme that is published.
public struct ThemeAsset: Hashable, Sendable {
    /// How templates and stylesheets name it: `assets/site.css`.
    public let name: String
    /// Where it is published: `assets/site.1a2b3c4d.css`.
    public let path: OutputPath
    /// Its bytes, or a copy of its source.
    public let content: OutputFile.Content
}
