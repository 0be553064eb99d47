// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Rules about what is said: telephone numbers, contacts, dates, funders, personal data, and about ways to every page (R17, R36, E06, F1).
func factRules(_ settings: SiteSettings) -> Rules {
    Rules(
        markdown: [MixedTimes(), PersonalNumbers(), WrongWeekdays()],
        site: [
            ContradictoryFacts(), EndedContacts(), MixedPhones(), OrphanPages(), PersonalNumbers(), PresentTense(),
            PrivateData(), RepeatedFacts(), RepeatedHours(), UnlinkedPhones(),
            UnreachableContacts(),
        ], output: [MissingFunders()])
}
