// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The guides to what may be wrong with the theme, its templates and the site as a whole.
let themeGuides: [DiagnosticGuide] = [
    DiagnosticGuide(
        .badDelimiters,
        Wording(sv: "Avgränsare som inte går att läsa", en: "Delimiters that cannot be read"),
        reason: Wording(
            sv: "Mallens taggar skulle inte kunna skiljas från texten.",
            en: "The tags of the template could not be told from its text."),
        remedy: Wording(
            sv: "Skriv två avgränsare med mellanslag emellan: {{=<% %>=}}",
            en: "Write two delimiters with a space between: {{=<% %>=}}")),
    DiagnosticGuide(
        .emptyTag,
        Wording(sv: "En tagg utan riktigt namn", en: "A tag without a proper name"),
        reason: Wording(
            sv: "En tagg säger vad som ska stå på platsen. Utan namn kan inget stå där.",
            en: "A tag says what stands in its place. Without a name nothing can."),
        remedy: Wording(
            sv: "Skriv ett namn utan mellanslag: {{page.title}}",
            en: "Write a name without spaces: {{page.title}}")),
    DiagnosticGuide(
        .endlessTemplate,
        Wording(sv: "En mall som använder sig själv", en: "A template that uses itself"),
        reason: Wording(
            sv: "Sidan skulle aldrig ta slut.",
            en: "The page would never end."),
        remedy: Wording(
            sv: "Ta bort den tagg som leder tillbaka till samma mall.",
            en: "Remove the tag that leads back to the same template.")),
    DiagnosticGuide(
        .ignoredContent,
        Wording(sv: "Innehåll som aldrig syns", en: "Content that never shows"),
        reason: Wording(
            sv: "Mellan {{<mall}} och {{/mall}} räknas bara block. Övrig text försvinner.",
            en: "Between {{<template}} and {{/template}} only blocks count. Other text vanishes."),
        remedy: Wording(
            sv: "Flytta texten till ett block: {{$body}}…{{/body}}",
            en: "Move the text into a block: {{$body}}…{{/body}}")),
    DiagnosticGuide(
        .invalidJSON,
        Wording(sv: "Data som inte är JSON", en: "Data that is not JSON"),
        reason: Wording(
            sv: "Mallen kan inte skrivas ut utan data.",
            en: "The template cannot be printed without data."),
        remedy: Wording(
            sv: "Rätta filen på den plats som meddelandet visar.",
            en: "Mend the file at the place that the message shows.")),
    DiagnosticGuide(
        .missingSettings,
        Wording(sv: "En mapp utan site.yml", en: "A folder without site.yml"),
        reason: Wording(
            sv: "Utan site.yml finns ingen webbplats: varken namn, språk eller avsändare.",
            en: "Without site.yml there is no site: no name, no language, no one behind it."),
        remedy: Wording(
            sv: "Gå till webbplatsens mapp, eller skapa filen efter exemplet i meddelandet.",
            en: "Go to the folder of the site, or create the file after the example in the message.")),
    DiagnosticGuide(
        .missingStrings,
        Wording(sv: "Temat saknar texter på språket", en: "The theme has no texts in the language"),
        reason: Wording(
            sv: "Det som temat säger självt, som Meny och Sidan uppdaterad, skulle saknas eller stå på fel språk.",
            en: "What the theme itself says, such as Menu and Page updated, would be missing or in the wrong language."),
        remedy: Wording(
            sv: "Skapa filen i temats mapp strings, efter en av de andra.",
            en: "Create the file in the folder strings of the theme, after one of the others.")),
    DiagnosticGuide(
        .missingTheme,
        Wording(sv: "Ett tema som inte är helt", en: "A theme that is not whole"),
        reason: Wording(
            sv: "Utan temats filer kan ingen sida få sitt utseende.",
            en: "Without its files no page can be made."),
        remedy: Wording(
            sv: "Lägg temat i mappen som site.yml nämner, med theme.yml och stilmallen.",
            en: "Put the theme in the folder that site.yml names, with theme.yml and the stylesheet.")),
    DiagnosticGuide(
        .offOrigin,
        Wording(sv: "Något hämtas från en annan webbplats", en: "Something is fetched from another site"),
        reason: Wording(
            sv: "Varje besökares IP-adress lämnas dit, utan att hen har valt det.",
            en: "The IP address of every visitor is given away, without their choice."),
        remedy: Wording(
            sv: "Lägg filen i temats mapp assets och peka på den.",
            en: "Put the file in the folder assets of the theme and point at it.")),
    DiagnosticGuide(
        .outerName,
        Wording(sv: "Ett namn som hämtas utifrån", en: "A name from outside"),
        reason: Wording(
            sv:
                "Namnet finns inte på det som avsnittet gäller, utan på något utanför. Det blir lätt fel värde på fel plats.",
            en:
                "The name does not belong to what the section is about, but to something outside. The wrong value easily ends up in the wrong place."
        ),
        remedy: Wording(
            sv: "Skriv hela namnet: page.title. Menas det inre, skriv {{.title}}.",
            en: "Write the whole name: page.title. If the inner one is meant, write {{.title}}.")),
    DiagnosticGuide(
        .strayThemeFile,
        Wording(sv: "En fil som temat inte använder", en: "A file that the theme does not use"),
        reason: Wording(
            sv: "Den publiceras inte, och den som letar efter felet letar länge.",
            en: "It is not published, and whoever looks for the reason looks long."),
        remedy: Wording(
            sv: "Flytta den till layouts, partials, strings, assets eller static, eller ta bort den.",
            en: "Move it to layouts, partials, strings, assets or static, or remove it.")),
    DiagnosticGuide(
        .unclosedMarkup,
        Wording(sv: "HTML som aldrig tar slut", en: "HTML that never ends"),
        reason: Wording(
            sv:
                "En tagg, en kommentar eller ett attribut saknar sitt slut, så det går inte att veta var värdena hamnar.",
            en: "A tag, a comment or an attribute has no end, so no one knows where the values end up."),
        remedy: Wording(
            sv: "Skriv slutet: >, --> eller ett citattecken.",
            en: "Write the end: >, --> or a quote.")),
    DiagnosticGuide(
        .unclosedSection,
        Wording(sv: "Ett avsnitt i en mall som aldrig tar slut", en: "A section of a template that never ends"),
        reason: Wording(
            sv: "Det går inte att veta vad som hör till avsnittet.",
            en: "No one can tell what belongs to the section."),
        remedy: Wording(
            sv: "Skriv den avslutande taggen: {{/page}}",
            en: "Write the closing tag: {{/page}}")),
    DiagnosticGuide(
        .unclosedTag,
        Wording(sv: "En tagg i en mall som aldrig tar slut", en: "A tag of a template that never ends"),
        reason: Wording(
            sv: "Resten av mallen läses som en del av taggen.",
            en: "The rest of the template is read as part of the tag."),
        remedy: Wording(
            sv: "Skriv }} där den slutar.",
            en: "Write }} where it ends.")),
    DiagnosticGuide(
        .unknownAsset,
        Wording(sv: "En fil som temat inte har", en: "A file that the theme does not have"),
        reason: Wording(
            sv: "Sidorna skulle sakna sin formgivning eller en bild.",
            en: "The pages would lack their style or a picture."),
        remedy: Wording(
            sv: "Skriv namnet som filen har i temats mapp assets.",
            en: "Write the name that the file has in the folder assets of the theme.")),
    DiagnosticGuide(
        .unknownName,
        Wording(sv: "Ett namn som mallar inte har", en: "A name that templates do not have"),
        reason: Wording(
            sv: "Ett felskrivet namn skulle annars bli en tom plats på varje sida, utan att någon märkte det.",
            en: "A misspelt name would else be an empty place on every page, and no one would notice."),
        remedy: Wording(
            sv: "Skriv ett av namnen som meddelandet föreslår.",
            en: "Write one of the names that the message suggests.")),
    DiagnosticGuide(
        .unknownPartial,
        Wording(sv: "En mall som inte finns", en: "A template that does not exist"),
        reason: Wording(
            sv: "Den del av sidan som mallen skulle göra saknas.",
            en: "The part of the page that it would make is missing."),
        remedy: Wording(
            sv: "Rätta namnet, eller skapa filen i temats mapp partials.",
            en: "Mend the name, or create the file in the folder partials of the theme.")),
    DiagnosticGuide(
        .unknownString,
        Wording(sv: "En text som temat inte har", en: "A text that the theme does not have"),
        reason: Wording(
            sv: "Ett ord på sidan, som en knapp eller en rubrik, skulle saknas.",
            en: "A word on the page, such as a button or a heading, would be missing."),
        remedy: Wording(
            sv: "Skriv texten i temats mapp strings, i alla språk.",
            en: "Write the text in the folder strings of the theme, in all languages.")),
    DiagnosticGuide(
        .unreadableFile,
        Wording(sv: "En fil som inte går att läsa", en: "A file that cannot be read"),
        reason: Wording(
            sv:
                "Filen finns, men den som bygger får inte läsa den, eller så är disken trasig. Hellre ingen ny webbplats än en med en sida mindre.",
            en:
                "The file is there, but whoever builds may not read it, or the disk is broken. Better no new site than one with a page less."
        ),
        remedy: Wording(
            sv: "Ge den som bygger rätt att läsa filen, eller kopiera den på nytt.",
            en: "Let whoever builds read the file, or copy it anew.")),
    DiagnosticGuide(
        .unsafePlace,
        Wording(sv: "Ett värde på en osäker plats", en: "A value in an unsafe place"),
        reason: Wording(
            sv: "I skript, stilar, taggnamn och attribut utan citattecken kan ett värde bli kod.",
            en: "In scripts, styles, tag names and unquoted attributes a value can become code."),
        remedy: Wording(
            sv: "Sätt värdet i text eller i ett attribut inom citattecken.",
            en: "Put the value in text or in a quoted attribute.")),
    DiagnosticGuide(
        .unusedTemplate,
        Wording(sv: "En mall som ingen använder", en: "A template that nothing uses"),
        reason: Wording(
            sv: "Den är oftast kvar från förr, eller så är dess namn felskrivet där den skulle användas.",
            en: "It is mostly left over, or its name is misspelt where it should be used."),
        remedy: Wording(
            sv: "Använd den, eller ta bort den.",
            en: "Use it, or remove it.")),
    DiagnosticGuide(
        .wrongClosingTag,
        Wording(sv: "En avslutande tagg som inte passar", en: "A closing tag that does not fit"),
        reason: Wording(
            sv: "Avsnitt slutar i omvänd ordning mot hur de börjar. Annars går det inte att veta vad som hör till vad.",
            en: "Sections end in the reverse order of their beginning. Else no one can tell what belongs to what."),
        remedy: Wording(
            sv: "Skriv namnet på det avsnitt som är öppet.",
            en: "Write the name of the section that is open.")),
    DiagnosticGuide(
        .wrongValue,
        Wording(sv: "Ett värde som inte kan skrivas så", en: "A value that cannot be printed so"),
        reason: Wording(
            sv:
                "HTML skrivs med tre klamrar och text med två, en adress får bara stå där adresser står, och listor behöver ett avsnitt.",
            en:
                "HTML is printed with three braces and text with two, an address only where addresses go, and lists need a section."
        ),
        remedy: Wording(
            sv: "Följ exemplet i meddelandet.",
            en: "Follow the example in the message.")),
]
