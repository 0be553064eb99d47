// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import SiteKit

extension Diagnostic {
    /// A finding as it is told where no site has a say.
    init(
        _ severity: Severity, _ code: DiagnosticCode, at location: SiteKit.SourceLocation?, _ message: Wording,
        help: Wording? = nil, notes: [Finding.Note] = [], criteria: [String] = []
    ) {
        self.init(Finding(severity, code, at: location, message, help: help, notes: notes, criteria: criteria))
    }
}
