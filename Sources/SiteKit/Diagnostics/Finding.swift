// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// How serious a finding is. With any error nothing is published.
public enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
    /// The site is not published.
    case error
    /// The site is published, unless the build is strict.
    case warning
    /// Advice.
    case hint

    /// The worst comes first.
    public static func < (left: Severity, right: Severity) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .error: 0
        case .warning: 1
        case .hint: 2
        }
    }
}

/// Something noticed in the site's sources: what is wrong, where, why it matters and what to write instead.
public struct Finding: Hashable, Sendable {
    /// Another place that belongs to the finding: where the key stands the first time, the other page with the address.
    public struct Note: Hashable, Sendable {
        /// What stands there.
        public var message: Wording
        /// The place.
        public var location: SourceLocation

        /// A note about another place.
        public init(_ message: Wording, at location: SourceLocation) {
            self.message = message
            self.location = location
        }
    }

    /// How serious it is.
    public var severity: Severity
    /// The stable code: `broken-link`.
    public var code: DiagnosticCode
    /// One line: what is wrong.
    public var message: Wording
    /// Why it matters and what to write instead, with the corrected line. May hold several lines.
    public var help: Wording?
    /// Other places that belong to it.
    public var notes: [Note]
    /// Where it is.
    public var location: SourceLocation?
    /// The success criteria of WCAG 2.2 that it concerns: `["1.1.1"]`.
    public var criteria: [String]

    /// A finding with all its parts.
    public init(
        _ severity: Severity, _ code: DiagnosticCode, at location: SourceLocation?, _ message: Wording,
        help: Wording? = nil, notes: [Note] = [], criteria: [String] = []
    ) {
        self.severity = severity
        self.code = code
        self.location = location
        self.message = message
        self.help = help
        self.notes = notes
        self.criteria = criteria
    }
}

/// A stage's result: the best value it could make, and what it noticed on the way.
public struct Diagnosed<Value> {
    /// The value.
    public var value: Value
    /// What was noticed, in no particular order.
    public var findings: [Finding]

    /// A value with what was noticed.
    public init(_ value: Value, _ findings: [Finding] = []) {
        self.value = value
        self.findings = findings
    }

    /// Whether an error is among the findings, so that nothing may be published.
    public var hasErrors: Bool {
        findings.contains { $0.severity == .error }
    }
}

extension Diagnosed: Sendable where Value: Sendable {}
extension Diagnosed: Equatable where Value: Equatable {}
