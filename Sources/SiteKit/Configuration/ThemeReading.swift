// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads a theme's folder: its settings, its texts and templates, and its assets with a fingerprint in their names, so that a
/// browser may keep them for ever.
func readTheme(_ sources: Sources, _ choice: ThemeChoice) -> Diagnosed<ThemeFiles?> {
    var reading = ThemeReading(sources: sources, choice: choice)
    return reading.read()
}

private struct ThemeReading {
    let sources: Sources
    let choice: ThemeChoice
    var findings: [Finding] = []
    /// Assets by the name that templates and stylesheets use.
    var published: [String: ThemeAsset] = [:]
    /// What a browser reads as code.
    var code: [SourceFile] = []

    init(sources: Sources, choice: ThemeChoice) { (self.sources, self.choice) = (sources, choice) }

    private var folder: String { choice.folder + "/" }

    mutating func read() -> Diagnosed<ThemeFiles?> {
        let entries = sources.entries.filter { $0.path.text.hasPrefix(folder) }
        let settingsFile = SourcePath(folder + "theme.yml")
        guard entries.contains(where: { $0.path == settingsFile }), let file = load(settingsFile) else {
            findings.append(.missingTheme(choice, exists: !entries.isEmpty))
            return Diagnosed(nil, findings)
        }
        let settings = readThemeSettings(file)
        findings += settings.findings
        guard let theme = settings.value else { return Diagnosed(nil, findings) }
        var (templates, strings): ([SourceFile], [SourceFile]) = ([], [])
        var assets: [Sources.Entry] = []
        for entry in entries {
            let name = entry.path.text.dropFirst(folder.count)
            if name.split(separator: "/").contains(where: { $0.hasPrefix("_") }) { continue }
            if name.hasSuffix(".mustache"), name.hasPrefix("layouts/") || name.hasPrefix("partials/") {
                if let file = loadText(entry.path) { templates.append(file) }
            } else if name.hasPrefix("strings/"), name.hasSuffix(".yml") {
                if let file = load(entry.path) { strings.append(file) }
            } else if name.hasPrefix("assets/") || name.hasPrefix("static/") {
                assets.append(entry)
            } else if name != "theme.yml", !name.hasSuffix(".md") {
                findings.append(.strayThemeFile(entry.path))
            }
        }
        publish(assets, theme)
        for token in unknownTokens(theme) { findings.append(.unknownToken(token, theme)) }
        for token in theme.tokens { reportTwice(token) }
        let files = ThemeFiles(
            settings: theme, templates: templates, strings: strings,
            assets: published.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) },
            code: code.sorted { $0.path < $1.path })
        return Diagnosed(files, findings)
    }

    /// A file's bytes; a finding and nothing where it cannot be read.
    private mutating func load(_ path: SourcePath) -> SourceFile? {
        do {
            return SourceFile(path, bytes: try sources.read(path, nil))
        } catch {
            findings.append(.unreadable(path, error))
            return nil
        }
    }

    /// A file that must be text in UTF-8, as the pages are that it becomes a part of. An empty one stands in for one that is not,
    /// so that it does not seem to be missing too.
    private mutating func loadText(_ path: SourcePath) -> SourceFile? {
        guard let file = load(path) else { return nil }
        guard let fault = encodingFault(file) else { return file }
        findings.append(fault)
        return SourceFile(path, bytes: [])
    }

    /// Stylesheets come last, since the fingerprints of what they name are part of them.
    private mutating func publish(_ entries: [Sources.Entry], _ theme: ThemeSettings) {
        let stylesheets = entries.filter { $0.path.text.hasSuffix(".css") }
        for entry in entries where !entry.path.text.hasSuffix(".css") {
            let name = String(entry.path.text.dropFirst(folder.count))
            guard name.hasPrefix("assets/") else {
                if isCode(name), let file = load(entry.path) { code.append(file) }
                let path = OutputPath(String(name.dropFirst("static/".count)))
                published[name] = ThemeAsset(name: name, path: path, content: .copy(entry.path))
                continue
            }
            guard let file = load(entry.path) else { continue }
            if isCode(name) { code.append(file) }
            published[name] = ThemeAsset(name: name, path: fingerprinted(name, file.bytes), content: .copy(entry.path))
        }
        for entry in stylesheets {
            let name = String(entry.path.text.dropFirst(folder.count))
            guard let file = loadText(entry.path) else { continue }
            code.append(file)
            var bytes = name == theme.stylesheet ? tokenSheet(theme, choice) : []
            bytes += resolveAddresses(inStylesheet: file, named: name)
            published[name] = ThemeAsset(name: name, path: fingerprinted(name, bytes), content: .bytes(bytes))
        }
        if published[theme.stylesheet] == nil { findings.append(.missingStylesheet(theme, folder)) }
    }

    /// Whether a browser reads a file as code that may fetch or do something.
    private func isCode(_ name: String) -> Bool {
        [".js", ".mjs", ".svg", ".html", ".htm", ".xhtml", ".xml"].contains { name.lowercased().hasSuffix($0) }
    }

    /// `assets/site.css` → `assets/site.1a2b3c4d.css`, by the first eight digits of the SHA-256 of its bytes.
    private func fingerprinted(_ name: String, _ bytes: [UInt8]) -> OutputPath {
        let mark = sources.digest(bytes).prefix(8)
        guard let dot = name.lastIndex(of: "."), let slash = name.lastIndex(of: "/"), slash < dot else {
            return OutputPath(name + "." + mark)
        }
        return OutputPath(name[..<dot] + "." + mark + name[dot...])
    }

    /// The stylesheet with each `url(…)` of a file of the theme replaced by its published name. Anything from another site is
    /// refused: no request leaves the origin.
    private mutating func resolveAddresses(inStylesheet file: SourceFile, named name: String) -> [UInt8] {
        var output: [UInt8] = []
        var written = 0
        for reference in StylesheetReferences(file.bytes).addresses {
            let target = String(decoding: file.bytes[reference], as: UTF8.self)
            let location = SourceLocation(file.path, .bytes(reference))
            if target.hasPrefix("#") || target.hasPrefix("data:image/") { continue }
            guard let asset = published[resolve(target, from: name)] else {
                findings.append(.unknownStylesheetAddress(target, at: location, among: published.keys.sorted()))
                continue
            }
            output += file.bytes[written..<reference.lowerBound]
            let up = name.split(separator: "/").count - 1
            output += (String(repeating: "../", count: up) + asset.path.text).utf8
            written = reference.upperBound
        }
        return output + file.bytes[written...]
    }

    /// The name of what a stylesheet's relative address means: `../assets/x.svg` from `assets/site.css` → `assets/x.svg`.
    private func resolve(_ target: String, from name: String) -> String {
        var folders = name.split(separator: "/").dropLast()
        for part in target.split(separator: "/") {
            if part == ".." { _ = folders.popLast() } else if part != "." { folders.append(part) }
        }
        return folders.joined(separator: "/")
    }

    /// A token may be called by its name or by an alias, but have one value.
    private mutating func reportTwice(_ token: ThemeToken) {
        let named = choice.tokens.filter { token.isNamed($0.name.name) }.map(\.name)
        guard let first = named.first else { return }
        for name in named.dropFirst() {
            findings.append(
                .duplicateKey(
                    name.name, first.name, at: SourceLocation(settingsPath, .bytes(name.bytes)),
                    first: SourceLocation(settingsPath, .bytes(first.bytes))))
        }
    }

    private func unknownTokens(_ theme: ThemeSettings) -> [ThemeChoice.TokenValue] {
        choice.tokens.filter { value in !theme.tokens.contains { $0.isNamed(value.name.name) } }
    }
}

extension ThemeToken {
    /// Whether a name in site.yml means this token.
    func isNamed(_ wanted: String) -> Bool {
        let key = Slug.key(of: wanted)
        return ([name] + aliases).contains { Slug.key(of: $0) == key }
    }
}

extension Finding {
    /// A file that is there but cannot be read.
    static func unreadable(_ path: SourcePath, _ fault: Sources.ReadFault) -> Finding {
        Finding(
            .error, .unreadableFile, at: SourceLocation(path),
            Wording(sv: "Filen går inte att läsa: \(fault.reason)", en: "The file cannot be read: \(fault.reason)"),
            help: Wording(
                sv: "Kontrollera att filen finns och att den som bygger webbplatsen får läsa den.",
                en: "Check that the file is there and that whoever builds the site may read it."))
    }

    fileprivate static func missingTheme(_ choice: ThemeChoice, exists: Bool) -> Finding {
        Finding(
            .error, .missingTheme, at: SourceLocation(exists ? SourcePath(choice.folder + "/theme.yml") : settingsPath),
            exists
                ? Wording(sv: "Temat saknar filen theme.yml.", en: "The theme has no file theme.yml.")
                : Wording(
                    sv: "Temats mapp ”\(choice.folder)” finns inte.",
                    en: "The theme's folder “\(choice.folder)” does not exist."),
            help: exists
                ? Wording(sv: "Skapa den och skriv:  name: Mitt tema", en: "Create it and write:  name: My theme")
                : Wording(
                    sv:
                        "Mallarna som gör sidor av texten ligger där. Lägg temat i mappen, eller skriv rätt mapp i site.yml:\ntema:\n  mapp: theme",
                    en:
                        "The templates that make pages of the text are there. Put the theme in the folder, or write the right one in site.yml:\ntheme:\n  folder: theme"
                ))
    }

    fileprivate static func strayThemeFile(_ path: SourcePath) -> Finding {
        Finding(
            .warning, .strayThemeFile, at: SourceLocation(path),
            Wording(sv: "Temat använder inte den här filen.", en: "The theme does not use this file."),
            help: Wording(
                sv:
                    "Ett tema har theme.yml, layouts/, partials/, strings/, assets/ och static/. Flytta filen dit, eller ta bort den.",
                en:
                    "A theme has theme.yml, layouts/, partials/, strings/, assets/ and static/. Move the file there, or remove it."
            ))
    }

    fileprivate static func missingStylesheet(_ theme: ThemeSettings, _ folder: String) -> Finding {
        Finding(
            .error, .missingTheme, at: SourceLocation(SourcePath(folder + "theme.yml")),
            Wording(
                sv: "Temats formatmall ”\(theme.stylesheet)” finns inte.",
                en: "The theme's stylesheet “\(theme.stylesheet)” does not exist."),
            help: Wording(
                sv: "Skapa filen, eller skriv rätt namn:  stylesheet: assets/site.css",
                en: "Create the file, or write the right name:  stylesheet: assets/site.css"))
    }

    fileprivate static func unknownStylesheetAddress(
        _ target: String, at location: SourceLocation, among names: [String]
    ) -> Finding {
        let isOutside = target.contains("//")
        let near = nearest(to: target, among: names)
        return Finding(
            .error, isOutside ? .offOrigin : .unknownFile, at: location,
            isOutside
                ? Wording(
                    sv: "Formatmallen hämtar ”\(target)” från en annan webbplats.",
                    en: "The stylesheet fetches “\(target)” from another site.")
                : Wording(
                    sv: "Formatmallen pekar på ”\(target)”, som inte finns.",
                    en: "The stylesheet points at “\(target)”, which does not exist."),
            help: isOutside
                ? Wording(
                    sv: "Varje besökares IP-adress skulle lämnas dit. Lägg filen i temats assets/ och peka på den.",
                    en:
                        "Every visitor's IP address would be given away. Put the file in the theme's assets/ and point at it."
                )
                : near.map { Wording(sv: "Menade du \($0)?", en: "Did you mean \($0)?") })
    }

    fileprivate static func unknownToken(_ value: ThemeChoice.TokenValue, _ theme: ThemeSettings) -> Finding {
        let names = theme.tokens.flatMap { [$0.name] + $0.aliases }
        let near = nearest(to: value.name.name, among: names)
        return Finding(
            .error, .unknownKey, at: SourceLocation(settingsPath, .bytes(value.name.bytes)),
            Wording(
                sv: "Temat har ingen färg som heter ”\(value.name.name)”.",
                en: "The theme has no colour called “\(value.name.name)”."),
            help: near.map { Wording(sv: "Menade du \($0)?", en: "Did you mean \($0)?") }
                ?? Wording(
                    sv: "De som finns heter \(names.joined(separator: ", ")).",
                    en: "Those that exist are called \(names.joined(separator: ", "))."))
    }
}
