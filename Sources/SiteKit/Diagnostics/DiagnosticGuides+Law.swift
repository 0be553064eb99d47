// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Guides to the rules about what a public site must say of itself.
let lawGuides: [DiagnosticGuide] = [
    DiagnosticGuide(
        .claimedCompliance,
        Wording(sv: "Mer lovat än som är sant", en: "More claimed than is true"),
        reason: Wording(
            sv:
                "Tillgänglighetsredogörelsen får säga ”helt förenlig” bara när en människa har bedömt webbplatsen och inga brister är kända. Den som litar på ett falskt löfte letar förgäves efter hjälp.",
            en:
                "The accessibility statement may say “fully compliant” only when a person has assessed the site and no faults are known. Who trusts a false promise looks in vain for help."
        ),
        remedy: Wording(
            sv:
                "Skriv resultat: delvis förenlig under tillgänglighet i site.yml, eller åtgärda bristerna och bedöm igen.",
            en:
                "Write result: partially compliant under accessibility in site.yml, or mend the faults and assess again."
        )),
    DiagnosticGuide(
        .missingAssessment,
        Wording(sv: "Ingen har bedömt tillgängligheten", en: "Nobody has assessed the accessibility"),
        reason: Wording(
            sv:
                "Lagen kräver att redogörelsen säger när och hur webbplatsen bedömdes. Automatiska prov hittar bara en del av det som stänger ute någon.",
            en:
                "The law demands that the statement says when and how the site was assessed. Automatic tests find only a part of what shuts someone out."
        ),
        remedy: Wording(
            sv:
                "Gå igenom webbplatsen med tangentbord, skärmläsare och förstoring, och skriv bedömd, metod och resultat under tillgänglighet i site.yml.",
            en:
                "Go through the site with keyboard, screen reader and magnification, and write assessed, method and result under accessibility in site.yml."
        )),
    DiagnosticGuide(
        .missingFeedback,
        Wording(sv: "Ingenstans att rapportera brister", en: "Nowhere to report faults"),
        reason: Wording(
            sv: "Den som stängs ute av en brist måste kunna säga det och få svar. Lagen kräver det.",
            en: "Those whom a fault shuts out must be able to say so and get an answer. The law demands it."),
        remedy: Wording(
            sv: "Skriv en e-postadress eller en växel under organisation i site.yml.",
            en: "Write an e-mail address or a switchboard under organisation in site.yml.")),
    DiagnosticGuide(
        .missingStatementLink,
        Wording(sv: "Sidan leder inte till redogörelsen", en: "The page does not lead to the statement"),
        reason: Wording(
            sv:
                "Tillgänglighetsredogörelsen ska gå att nå från varje sida. Den som behöver den vet inte var den finns.",
            en:
                "The accessibility statement must be within reach from every page. Who needs it does not know where it is."
        ),
        remedy: Wording(
            sv: "Låt temat visa menyn i sidfoten, menus.footer. Anslag lägger länken där.",
            en: "Let the theme show the menu at the foot, menus.footer. Anslag puts the link there.")),
    DiagnosticGuide(
        .oldAssessment,
        Wording(sv: "Bedömningen blir för gammal", en: "The assessment grows too old"),
        reason: Wording(
            sv:
                "Webbplatsen ändras, och redogörelsen ska ses över varje år. En gammal bedömning säger inget om sidorna som de är nu.",
            en:
                "The site changes, and the statement is to be reviewed each year. An old assessment says nothing of the pages as they are now."
        ),
        remedy: Wording(
            sv: "Bedöm webbplatsen igen och skriv den nya dagen efter bedömd i site.yml.",
            en: "Assess the site again and write the new day after assessed in site.yml.")),
    DiagnosticGuide(
        .oldSupervision,
        Wording(sv: "Tillsynen har inte kontrollerats på ett år", en: "Supervision not checked for a year"),
        reason: Wording(
            sv:
                "Redogörelsen säger vem som har tillsyn över lagen och var man anmäler. Sådant flyttas mellan myndigheter, och en anmälan på fel ställe kommer inte fram.",
            en:
                "The statement says who supervises the law and where to complain. Such things move between authorities, and a complaint in the wrong place does not arrive."
        ),
        remedy: Wording(
            sv:
                "Öppna adressen för anmälan. Stämmer den, skriv dagens datum efter kontrollerad under tillsyn i site.yml.",
            en:
                "Open the address for complaints. If it is right, write today's date after checked under supervision in site.yml."
        )),
]
