// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Rules about Markdown that became something else than the editor meant (R42–R50).
///
/// R42 links and images, R43 headings, R44 emphasis, R45 references and footnotes, R46 lines beneath text, R47 code, R48 lists, R49 tables and
/// lines, R50 characters and other programs' signs. A link without `https://` (R50) is found where addresses are judged.
func misreadRules(_ settings: SiteSettings) -> Rules {
    Rules(markdown: [
        RawLinks(), RawHeadings(), RawEmphasis(), RawReferences(), RawFootnotes(), UnusedDefinitions(),
        AccidentalHeadings(), AccidentalCode(), UnclosedCode(), AccidentalLists(), RawLists(), RenumberedLists(),
        ShallowItems(),
        RawTables(), GluedRows(), LostCells(), PastedTables(), MergedLines(), HiddenSpaces(), RawTags(), RawEntities(),
        RawBackslashes(), AccidentalQuotations(), GarbledText(), ForeignSyntax(),
    ])
}
