// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// All guides.
let diagnosticGuides =
    commonGuides + fieldGuides + textGuides + themeGuides + wordGuides + misreadGuides + factGuides + pageGuides
    + themeRuleGuides + fileGuides + lawGuides + fundingGuides

/// The guides to files and folders, and to the findings that editors meet most.
private let commonGuides: [DiagnosticGuide] = [
    DiagnosticGuide(
        .addressCollision,
        Wording(sv: "Två sidor får samma adress", en: "Two pages have one address"),
        reason: Wording(
            sv: "Bara den ena kan publiceras. Den andra skulle försvinna utan att någon märkte det.",
            en: "Only one of them can be published. The other would vanish without anyone noticing."),
        remedy: Wording(
            sv: "Byt namn på den ena filen, eller ge den en egen adress överst i filen med fältet webbadress.",
            en: "Rename one of the files, or give it an address of its own with the field slug.")),
    DiagnosticGuide(
        .backupFile,
        Wording(sv: "Säkerhetskopior bland källorna", en: "Backup files among the sources"),
        reason: Wording(
            sv:
                "Redigeringsprogram lämnar kopior som slutar på ~, .bak eller .swp. De publiceras aldrig, eftersom de kan hålla sådant som är borttaget med flit.",
            en:
                "Editors leave copies that end in ~, .bak or .swp. They are never published, since they may hold what was removed on purpose."
        ),
        remedy: Wording(sv: "Ta bort dem när de inte behövs.", en: "Remove them when they are not needed.")),
    DiagnosticGuide(
        .bareAddress,
        Wording(sv: "En adress som inte är en länk", en: "An address that is no link"),
        reason: Wording(
            sv: "En adress mitt i texten går inte att klicka på, och läses upp tecken för tecken för den som lyssnar.",
            en: "An address in the text cannot be clicked, and is read out sign by sign to those who listen."),
        remedy: Wording(
            sv:
                "Gör en länk med ord som säger vart den leder: [Söker du stöd?](https://exempel.se/stod). Ska adressen synas, skriv den inom < och >.",
            en:
                "Make a link of words that say where it leads: [Apply for support](https://example.org/support). To show the address itself, write it between < and >."
        )),
    DiagnosticGuide(
        .brokenLink,
        Wording(sv: "En länk som inte leder någonstans", en: "A link that leads nowhere"),
        reason: Wording(
            sv:
                "Sidan, filen eller rubriken som länken pekar på finns inte. Besökaren skulle mötas av ett felmeddelande.",
            en: "There is no such page, file or heading. The visitor would meet an error."),
        remedy: Wording(
            sv:
                "Länkar till webbplatsens egna sidor skrivs som vägen från den här filen till den andra: ../kontakter/vaxel.md. Meddelandet föreslår den fil som liknar mest.",
            en:
                "Links to pages of the site are the way from this file to the other: ../kontakter/vaxel.md. The message suggests the file most like it."
        )),
    DiagnosticGuide(
        .duplicateKey,
        Wording(sv: "Samma fält två gånger", en: "One field twice"),
        reason: Wording(
            sv:
                "Det går inte att veta vilket av värdena som gäller. Svenska och engelska namn på ett fält är samma fält.",
            en:
                "There is no way to know which of the values is meant. The Swedish and the English name of a field are one field."
        ),
        remedy: Wording(
            sv: "Ta bort det ena. Meddelandet visar båda ställena.", en: "Remove one. The message shows both places.")),
    DiagnosticGuide(
        .folderNamedAsPage,
        Wording(sv: "En mapp som heter som en sida", en: "A folder named like a page"),
        reason: Wording(
            sv: "Namn som slutar på .md är sidor. En mapp med ett sådant namn är oftast en felsparad fil.",
            en: "Names that end in .md are pages. A folder with such a name is mostly a file saved wrongly."),
        remedy: Wording(sv: "Döp om mappen, utan .md.", en: "Rename the folder, without .md.")),
    DiagnosticGuide(
        .foreignFile,
        Wording(
            sv: "Filer i utmatningen som Anslag inte har gjort", en: "Files in the output that Anslag did not make"),
        reason: Wording(
            sv:
                "Anslag tar bara bort det som Anslag har gjort. Filer som någon annan har lagt bland de publicerade följer med, men granskas inte.",
            en:
                "Anslag removes only what it made. Files that someone else put among the published ones are kept, but are not checked."
        ),
        remedy: Wording(
            sv: "Lägg dem i content/ om de hör till webbplatsen, annars ta bort dem.",
            en: "Put them in content/ if they belong to the site, else remove them.")),
    DiagnosticGuide(
        .foreignFileCollision,
        Wording(sv: "En fil som inte är vår står i vägen", en: "A file that is not ours is in the way"),
        reason: Wording(
            sv:
                "Webbplatsen innehåller nu en fil med samma namn som en som någon annan har lagt bland de publicerade. Den skrivs inte över.",
            en:
                "The site now has a file with the name of one that someone else put among the published ones. That is not replaced."
        ),
        remedy: Wording(sv: "Flytta filen därifrån och bygg igen.", en: "Move the file from there and build again.")),
    DiagnosticGuide(
        .impossibleDate,
        Wording(sv: "Ett datum som inte finns", en: "A date that does not exist"),
        reason: Wording(
            sv:
                "Ett datum som 30 februari är oftast ett skrivfel. Att gissa vilket som menas vore att publicera fel dag.",
            en: "A date like 30 February is mostly a slip. To guess which is meant would be to publish the wrong day."),
        remedy: Wording(sv: "Skriv datumet som 2026-02-28 eller 28 februari 2026.", en: "Write the date as 2026-02-28.")
    ),
    DiagnosticGuide(
        .invalidName,
        Wording(sv: "Ett filnamn som inte är UTF-8", en: "A file name that is not UTF-8"),
        reason: Wording(
            sv: "Å, ä och ö i namnet är lagrade på ett äldre sätt, som inte går att göra en säker adress av.",
            en: "Letters in the name are stored in an older way, of which no sure address can be made."),
        remedy: Wording(sv: "Döp om filen. Å, ä och ö går bra.", en: "Rename the file. Å, ä and ö are fine.")),
    DiagnosticGuide(
        .missingField,
        Wording(sv: "Ett fält som måste finnas", en: "A field that must be there"),
        reason: Wording(
            sv: "Utan det kan sidan inte visas så att alla förstår den, eller inte följa de krav som gäller.",
            en: "Without it the page cannot be shown so that all understand it, or cannot meet what the law asks."),
        remedy: Wording(
            sv: "Skriv fältet mellan strecken överst i filen. Meddelandet visar raden.",
            en: "Write the field between the lines at the top of the file. The message shows how.")),
    DiagnosticGuide(
        .nameCollision,
        Wording(sv: "Två namn som är samma", en: "Two names that are one"),
        reason: Wording(
            sv:
                "Namnen skiljer sig bara i stora och små bokstäver, eller i hur en bokstav är lagrad. I Windows och på Mac är de samma fil, och deras adresser blir samma.",
            en:
                "The names differ only in case, or in how a letter is stored. In Windows and on a Mac they are one file, and they would have one address."
        ),
        remedy: Wording(sv: "Döp om eller ta bort den ena.", en: "Rename or remove one of them.")),
    DiagnosticGuide(
        .oldOutputRemains,
        Wording(sv: "Den gamla webbplatsen ligger kvar vid sidan om", en: "The old site remains beside the new"),
        reason: Wording(
            sv: "Den nya är publicerad och hel. Bara städningen efteråt misslyckades.",
            en: "The new one is published and whole. Only the cleaning afterwards failed."),
        remedy: Wording(
            sv: "Nästa bygge försöker igen. Hjälper inte det, se efter vem som äger filerna.",
            en: "The next build tries again. If that does not help, see who owns the files.")),
    DiagnosticGuide(
        .specialFile,
        Wording(sv: "Något som inte är en fil", en: "Something that is no file"),
        reason: Wording(
            sv: "Rör, enheter och uttag kan inte publiceras, och att läsa dem kunde hänga bygget.",
            en: "Pipes, devices and sockets cannot be published, and to read them could hang the build."),
        remedy: Wording(sv: "Ta bort den ur mappen.", en: "Remove it from the folder.")),
    DiagnosticGuide(
        .symbolicLink,
        Wording(sv: "En symbolisk länk", en: "A symbolic link"),
        reason: Wording(
            sv: "Länkar följs aldrig. En länk kan peka på vad som helst på datorn, och det skulle då publiceras.",
            en: "Links are never followed. A link may point to anything on the computer, which would then be published."
        ),
        remedy: Wording(sv: "Lägg en kopia av filen på platsen.", en: "Put a copy of the file in its place.")),
    DiagnosticGuide(
        .unknownKey,
        Wording(sv: "Ett fält som inte finns", en: "A field that does not exist"),
        reason: Wording(
            sv:
                "Ett felstavat fält skulle annars tyst bli utan verkan: en anmälan som inte syns, ett datum som inte gäller.",
            en:
                "A field misspelt would otherwise silently do nothing: a registration that is not shown, a date that does not hold."
        ),
        remedy: Wording(
            sv: "Rätta namnet; meddelandet föreslår det närmaste. Egna fält deklareras i site.yml under egna_fält.",
            en:
                "Mend the name; the message suggests the nearest. Fields of your own are declared in site.yml under extra_fields."
        )),
    DiagnosticGuide(
        .unknownReference,
        Wording(sv: "En hänvisning till något som inte finns", en: "A reference to nothing"),
        reason: Wording(
            sv: "Sidan pekar på en kontakt, ett projekt eller en sida som inte finns, så uppgifterna kan inte visas.",
            en: "The page names a contact, a project or a page that does not exist, so its facts cannot be shown."),
        remedy: Wording(
            sv: "Skriv filens namn utan .md. Meddelandet föreslår det närmaste.",
            en: "Write the name of the file without .md. The message suggests the nearest.")),
    DiagnosticGuide(
        .unreadableFolder,
        Wording(sv: "En mapp som inte går att läsa", en: "A folder that cannot be read"),
        reason: Wording(
            sv: "Den som bygger har inte rätt att se vad som finns där, så sidor kan saknas utan att det märks.",
            en: "Whoever builds may not see what is there, so pages could be missing unnoticed."),
        remedy: Wording(
            sv: "Ge läsrätt till mappen, eller flytta den ur webbplatsen.",
            en: "Give the right to read the folder, or move it out of the site.")),
]
