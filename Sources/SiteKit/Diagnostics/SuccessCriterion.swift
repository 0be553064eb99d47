// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A success criterion of the Web Content Accessibility Guidelines.
public struct SuccessCriterion: Hashable, Sendable {
    /// How much a page must do to meet it.
    public enum Level: String, Hashable, Sendable, Comparable {
        /// The least.
        case a = "A"
        /// What the law asks for, together with A.
        case aa = "AA"
        /// More than the law asks for.
        case aaa = "AAA"

        /// The least comes first.
        public static func < (left: Level, right: Level) -> Bool {
            left.rawValue.utf8.count < right.rawValue.utf8.count
        }
    }

    /// `1.4.3`.
    public let number: String
    /// Its level.
    public let level: Level
    /// The version of WCAG that it came with: `2.0`.
    public let since: String
    /// The version that took it away again; nil for those that stand.
    public let until: String?
    /// Its name.
    public let name: Wording

    /// The clause of EN 301 549 about web pages that holds it: `9.1.4.3`.
    public var clause: String { clauseOfEN(number) }

    /// Whether it belongs to a version of WCAG.
    public func belongs(to version: String) -> Bool {
        since <= version && (until.map { version < $0 } ?? true)
    }

    /// The criterion with a number; nil where there is none.
    public static func numbered(_ number: String) -> SuccessCriterion? { byNumber[number] }

    private static let byNumber = Dictionary(uniqueKeysWithValues: all.map { ($0.number, $0) })

    fileprivate init(
        _ number: String, _ level: Level, _ since: String, _ swedish: String, _ english: String, until: String? = nil
    ) {
        (self.number, self.level, self.since, self.until) = (number, level, since, until)
        name = Wording(sv: swedish, en: english)
    }
}

extension SuccessCriterion {
    /// All criteria of WCAG 2.0, 2.1 and 2.2, in order of number.
    public static let all: [SuccessCriterion] = [
        SuccessCriterion("1.1.1", .a, "2.0", "Icke-textuellt innehåll", "Non-text Content"),
        SuccessCriterion(
            "1.2.1", .a, "2.0", "Enbart ljud och enbart video (förinspelat)", "Audio-only and Video-only (Prerecorded)"),
        SuccessCriterion("1.2.2", .a, "2.0", "Undertexter (förinspelat)", "Captions (Prerecorded)"),
        SuccessCriterion(
            "1.2.3", .a, "2.0", "Syntolkning eller mediealternativ (förinspelat)",
            "Audio Description or Media Alternative (Prerecorded)"),
        SuccessCriterion("1.2.4", .aa, "2.0", "Undertexter (direktsändning)", "Captions (Live)"),
        SuccessCriterion("1.2.5", .aa, "2.0", "Syntolkning (förinspelat)", "Audio Description (Prerecorded)"),
        SuccessCriterion("1.2.6", .aaa, "2.0", "Teckenspråk (förinspelat)", "Sign Language (Prerecorded)"),
        SuccessCriterion(
            "1.2.7", .aaa, "2.0", "Utökad syntolkning (förinspelat)", "Extended Audio Description (Prerecorded)"),
        SuccessCriterion("1.2.8", .aaa, "2.0", "Mediealternativ (förinspelat)", "Media Alternative (Prerecorded)"),
        SuccessCriterion("1.2.9", .aaa, "2.0", "Enbart ljud (direktsändning)", "Audio-only (Live)"),
        SuccessCriterion("1.3.1", .a, "2.0", "Information och relationer", "Info and Relationships"),
        SuccessCriterion("1.3.2", .a, "2.0", "Meningsfull ordning", "Meaningful Sequence"),
        SuccessCriterion("1.3.3", .a, "2.0", "Sensoriska kännetecken", "Sensory Characteristics"),
        SuccessCriterion("1.3.4", .aa, "2.1", "Orientering", "Orientation"),
        SuccessCriterion("1.3.5", .aa, "2.1", "Identifiera fältens syfte", "Identify Input Purpose"),
        SuccessCriterion("1.3.6", .aaa, "2.1", "Identifiera syfte", "Identify Purpose"),
        SuccessCriterion("1.4.1", .a, "2.0", "Användning av färger", "Use of Color"),
        SuccessCriterion("1.4.2", .a, "2.0", "Styrning av ljud", "Audio Control"),
        SuccessCriterion("1.4.3", .aa, "2.0", "Kontrast (minimum)", "Contrast (Minimum)"),
        SuccessCriterion("1.4.4", .aa, "2.0", "Ändra textstorlek", "Resize Text"),
        SuccessCriterion("1.4.5", .aa, "2.0", "Bilder av text", "Images of Text"),
        SuccessCriterion("1.4.6", .aaa, "2.0", "Kontrast (förhöjd)", "Contrast (Enhanced)"),
        SuccessCriterion("1.4.7", .aaa, "2.0", "Lågt eller inget bakgrundsljud", "Low or No Background Audio"),
        SuccessCriterion("1.4.8", .aaa, "2.0", "Visuell presentation", "Visual Presentation"),
        SuccessCriterion("1.4.9", .aaa, "2.0", "Bilder av text (inget undantag)", "Images of Text (No Exception)"),
        SuccessCriterion("1.4.10", .aa, "2.1", "Omflöde", "Reflow"),
        SuccessCriterion("1.4.11", .aa, "2.1", "Kontrast för icke-textuellt innehåll", "Non-text Contrast"),
        SuccessCriterion("1.4.12", .aa, "2.1", "Textavstånd", "Text Spacing"),
        SuccessCriterion("1.4.13", .aa, "2.1", "Innehåll vid hovring eller fokus", "Content on Hover or Focus"),
        SuccessCriterion("2.1.1", .a, "2.0", "Tangentbord", "Keyboard"),
        SuccessCriterion("2.1.2", .a, "2.0", "Ingen tangentbordsfälla", "No Keyboard Trap"),
        SuccessCriterion("2.1.3", .aaa, "2.0", "Tangentbord (inget undantag)", "Keyboard (No Exception)"),
        SuccessCriterion("2.1.4", .a, "2.1", "Kortkommandon med ett tecken", "Character Key Shortcuts"),
        SuccessCriterion("2.2.1", .a, "2.0", "Justerbar tidsgräns", "Timing Adjustable"),
        SuccessCriterion("2.2.2", .a, "2.0", "Pausa, stoppa, dölja", "Pause, Stop, Hide"),
        SuccessCriterion("2.2.3", .aaa, "2.0", "Ingen tidsgräns", "No Timing"),
        SuccessCriterion("2.2.4", .aaa, "2.0", "Avbrott", "Interruptions"),
        SuccessCriterion("2.2.5", .aaa, "2.0", "Återautentisering", "Re-authenticating"),
        SuccessCriterion("2.2.6", .aaa, "2.1", "Tidsgränser", "Timeouts"),
        SuccessCriterion(
            "2.3.1", .a, "2.0", "Tre blixtar eller under tröskelvärdet", "Three Flashes or Below Threshold"),
        SuccessCriterion("2.3.2", .aaa, "2.0", "Tre blixtar", "Three Flashes"),
        SuccessCriterion("2.3.3", .aaa, "2.1", "Animering vid interaktion", "Animation from Interactions"),
        SuccessCriterion("2.4.1", .a, "2.0", "Hoppa över block", "Bypass Blocks"),
        SuccessCriterion("2.4.2", .a, "2.0", "Sidtitlar", "Page Titled"),
        SuccessCriterion("2.4.3", .a, "2.0", "Fokusordning", "Focus Order"),
        SuccessCriterion("2.4.4", .a, "2.0", "Länkars syfte (i sammanhanget)", "Link Purpose (In Context)"),
        SuccessCriterion("2.4.5", .aa, "2.0", "Flera sätt", "Multiple Ways"),
        SuccessCriterion("2.4.6", .aa, "2.0", "Rubriker och etiketter", "Headings and Labels"),
        SuccessCriterion("2.4.7", .aa, "2.0", "Synligt fokus", "Focus Visible"),
        SuccessCriterion("2.4.8", .aaa, "2.0", "Plats", "Location"),
        SuccessCriterion("2.4.9", .aaa, "2.0", "Länkars syfte (enbart länk)", "Link Purpose (Link Only)"),
        SuccessCriterion("2.4.10", .aaa, "2.0", "Avsnittsrubriker", "Section Headings"),
        SuccessCriterion("2.4.11", .aa, "2.2", "Fokus inte skymt (minimum)", "Focus Not Obscured (Minimum)"),
        SuccessCriterion("2.4.12", .aaa, "2.2", "Fokus inte skymt (förhöjd)", "Focus Not Obscured (Enhanced)"),
        SuccessCriterion("2.4.13", .aaa, "2.2", "Fokusets utseende", "Focus Appearance"),
        SuccessCriterion("2.5.1", .a, "2.1", "Pekargester", "Pointer Gestures"),
        SuccessCriterion("2.5.2", .a, "2.1", "Avbryta pekarinmatning", "Pointer Cancellation"),
        SuccessCriterion("2.5.3", .a, "2.1", "Etikett i namn", "Label in Name"),
        SuccessCriterion("2.5.4", .a, "2.1", "Rörelseaktivering", "Motion Actuation"),
        SuccessCriterion("2.5.5", .aaa, "2.1", "Storlek på klickytor (förhöjd)", "Target Size (Enhanced)"),
        SuccessCriterion("2.5.6", .aaa, "2.1", "Samtidiga inmatningsmekanismer", "Concurrent Input Mechanisms"),
        SuccessCriterion("2.5.7", .aa, "2.2", "Dragrörelser", "Dragging Movements"),
        SuccessCriterion("2.5.8", .aa, "2.2", "Storlek på klickytor (minimum)", "Target Size (Minimum)"),
        SuccessCriterion("3.1.1", .a, "2.0", "Sidans språk", "Language of Page"),
        SuccessCriterion("3.1.2", .aa, "2.0", "Språk för delar av sidan", "Language of Parts"),
        SuccessCriterion("3.1.3", .aaa, "2.0", "Ovanliga ord", "Unusual Words"),
        SuccessCriterion("3.1.4", .aaa, "2.0", "Förkortningar", "Abbreviations"),
        SuccessCriterion("3.1.5", .aaa, "2.0", "Läsnivå", "Reading Level"),
        SuccessCriterion("3.1.6", .aaa, "2.0", "Uttal", "Pronunciation"),
        SuccessCriterion("3.2.1", .a, "2.0", "Vid fokus", "On Focus"),
        SuccessCriterion("3.2.2", .a, "2.0", "Vid inmatning", "On Input"),
        SuccessCriterion("3.2.3", .aa, "2.0", "Konsekvent navigering", "Consistent Navigation"),
        SuccessCriterion("3.2.4", .aa, "2.0", "Konsekvent identifiering", "Consistent Identification"),
        SuccessCriterion("3.2.5", .aaa, "2.0", "Förändring på begäran", "Change on Request"),
        SuccessCriterion("3.2.6", .a, "2.2", "Konsekvent hjälp", "Consistent Help"),
        SuccessCriterion("3.3.1", .a, "2.0", "Identifiering av fel", "Error Identification"),
        SuccessCriterion("3.3.2", .a, "2.0", "Etiketter eller instruktioner", "Labels or Instructions"),
        SuccessCriterion("3.3.3", .aa, "2.0", "Förslag vid fel", "Error Suggestion"),
        SuccessCriterion(
            "3.3.4", .aa, "2.0", "Förebyggande av fel (juridiskt, ekonomiskt, data)",
            "Error Prevention (Legal, Financial, Data)"),
        SuccessCriterion("3.3.5", .aaa, "2.0", "Hjälp", "Help"),
        SuccessCriterion("3.3.6", .aaa, "2.0", "Förebyggande av fel (alla)", "Error Prevention (All)"),
        SuccessCriterion("3.3.7", .a, "2.2", "Upprepad inmatning", "Redundant Entry"),
        SuccessCriterion(
            "3.3.8", .aa, "2.2", "Tillgänglig autentisering (minimum)", "Accessible Authentication (Minimum)"),
        SuccessCriterion(
            "3.3.9", .aaa, "2.2", "Tillgänglig autentisering (förhöjd)", "Accessible Authentication (Enhanced)"),
        SuccessCriterion("4.1.1", .a, "2.0", "Parsning", "Parsing", until: "2.2"),
        SuccessCriterion("4.1.2", .a, "2.0", "Namn, roll, värde", "Name, Role, Value"),
        SuccessCriterion("4.1.3", .aa, "2.1", "Statusmeddelanden", "Status Messages"),
    ]
}
