// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The parts of planning, in their order. The core has no clock: it tells when a part begins, and the rim looks at its own.
public enum PlanStage: Hashable, Sendable, CaseIterable {
    /// Settings, theme and names.
    case reading
    /// The pages, file by file.
    case parsing
    /// The whole site, once.
    case resolving
    /// The templates, and what the rules say of the site.
    case compiling
}
