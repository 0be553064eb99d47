// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A theme, compiled and looked at: all that is known of it without any page.
struct AnalysedTheme: Sendable {
    let files: ThemeFiles
    let templates: CompiledTemplates
    let look: ThemeLook
}

/// Compiles a theme, and lets the rules look at it beside that.
func analyse(_ theme: ThemeFiles, _ inputs: Inputs) async -> AnalysedTheme {
    async let templates = compile(theme, inputs.settings)
    let look = await checkTheme(theme, inputs.settings, inputs.rules.theme, jobs: inputs.options.parallelJobs)
    return AnalysedTheme(files: theme, templates: await templates, look: look)
}
