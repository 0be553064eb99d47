// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Layouts whose pages telephones show small, since they do not say that they fit.
struct MissingViewports: ThemeRule {
    static let descriptor = RuleDescriptor(.missingViewport, "R27", .error, criteria: ["1.4.10"])

    func check(_ theme: ThemeText, _ findings: inout [Finding]) {
        for layout in theme.layouts where layout.isPage && !layout.tags.contains(where: \.isViewport) {
            findings.append(
                Finding(
                    Self.descriptor, at: layout.place(of: "head", "html"),
                    Wording(
                        sv: "Sidmallen säger inte att sidan får plats på en telefon.",
                        en: "The layout does not say that the page fits a telephone."),
                    help: Wording(
                        sv: "Telefoner visar den då förminskad, och man måste rulla i sidled. Skriv i <head>:\n"
                            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
                        en: "Telephones then show it small, and one must scroll sideways. Write in <head>:\n"
                            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")))
        }
    }
}
