// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A finding as it is told. The site's policy has said where a finding in a generated page stands, how serious it is on this site, and
/// whether a known issue covers it. All that the finding says can be asked of the diagnostic too.
@dynamicMemberLookup
public struct Diagnostic: Hashable, Sendable {
    /// The finding, in the place and the words in which it is told.
    public var finding: Finding
    /// How serious it is on this site.
    public let severity: Severity
    /// The known issue that covers it; nil for most.
    public let suppression: Suppression?

    /// A finding that has been judged.
    public init(_ finding: Finding, as severity: Severity? = nil, suppression: Suppression? = nil) {
        (self.finding, self.severity, self.suppression) = (finding, severity ?? finding.severity, suppression)
    }

    /// What the finding says.
    public subscript<Value>(dynamicMember part: KeyPath<Finding, Value>) -> Value { finding[keyPath: part] }
}

/// The known issue by which a finding is told to the public instead of stopping the site.
public struct Suppression: Hashable, Sendable {
    /// Where the issue stands.
    public let issue: SourceLocation
    /// The patterns of pages that the finding lies under, of this issue and of others, by where they are written.
    public let patterns: [SourceLocation]

    /// A suppression by an issue.
    public init(by issue: SourceLocation, patterns: [SourceLocation]) {
        (self.issue, self.patterns) = (issue, patterns)
    }
}

extension Sequence<Diagnostic> {
    /// Whether a site of which this is told may be published.
    public func allowPublication(isStrict: Bool = false) -> Bool {
        !contains { $0.severity == .error || (isStrict && $0.severity == .warning) }
    }
}

/// A value, and what is told of the site that it was made of.
public struct Verdict<Value: Sendable>: Sendable {
    /// The value.
    public var value: Value
    /// What is told, in no particular order.
    public var diagnostics: [Diagnostic]

    /// A value with what is told of it.
    public init(_ value: Value, _ diagnostics: [Diagnostic]) { (self.value, self.diagnostics) = (value, diagnostics) }
}
