// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension HTMLContext {
    /// The place in words that follow "stands": "i en kommentar".
    var place: Wording {
        switch state {
        case .plain: Wording(sv: "i texten", en: "in the text")
        case .text: Wording(sv: "i sidans text", en: "in the page's text")
        case .tagOpen, .tagName, .endTag: Wording(sv: "i en taggs namn", en: "in a tag's name")
        case .beforeAttribute, .afterValue, .afterSection, .selfClosing:
            Wording(sv: "mellan attribut i <\(element)>", en: "between attributes in <\(element)>")
        case .attributeName, .afterAttributeName:
            Wording(sv: "i ett attributs namn i <\(element)>", en: "in an attribute's name in <\(element)>")
        case .beforeValue, .unquotedValue:
            Wording(
                sv: "i attributet \(attribute) utan citattecken",
                en: "in the attribute \(attribute) without quotation marks")
        case .quotedValue: Wording(sv: "i attributet \(attribute)", en: "in the attribute \(attribute)")
        case .characterData, .rawText: Wording(sv: "i <\(element)>", en: "in <\(element)>")
        case .dataScript: Wording(sv: "i data i <script>", en: "in data in <script>")
        case .declarationOpen, .declaration: Wording(sv: "i en deklaration", en: "in a declaration")
        case .comment: Wording(sv: "i en HTML-kommentar", en: "in an HTML comment")
        }
    }

    /// Why a value is not safe here, and what to write instead.
    var remedy: Wording {
        switch state {
        case .beforeValue, .unquotedValue:
            Wording(
                sv: "Ett mellanslag i värdet blir ett nytt attribut. Skriv  \(attribute)=\"{{…}}\"",
                en: "A space in the value becomes a new attribute. Write  \(attribute)=\"{{…}}\"")
        case .tagOpen, .tagName, .endTag:
            Wording(
                sv: "Skriv taggen som den är, till exempel  <h2>, och välj med avsnitt:  {{#x}}<h2>…</h2>{{/x}}",
                en: "Write the tag as it is, for example  <h2>, and choose with sections:  {{#x}}<h2>…</h2>{{/x}}")
        case .attributeName, .afterAttributeName, .beforeAttribute, .afterValue, .afterSection, .selfClosing:
            Wording(
                sv: "Skriv hela attributet i ett avsnitt:  <a{{#is_current}} aria-current=\"page\"{{/is_current}}>",
                en: "Write the whole attribute in a section:  <a{{#is_current}} aria-current=\"page\"{{/is_current}}>")
        case .rawText where element == "style":
            Wording(
                sv: "Skriv formatet i temats stilmall och välj det med  class=\"…\"",
                en: "Write the style in the theme's sheet and choose it with  class=\"…\"")
        case .rawText:
            Wording(
                sv:
                    "Inget skydd räcker i skript. Lägg värdet i  <script type=\"application/json\">  eller i ett data-attribut.",
                en:
                    "No escaping is enough in scripts. Put the value in  <script type=\"application/json\">  or in a data attribute."
            )
        case .comment:
            Wording(
                sv: "Skriv en kommentar till dig själv som  {{! … }}  så syns den inte på sidan.",
                en: "Write a comment to yourself as  {{! … }}  and it does not reach the page.")
        case .quotedValue: attributeRemedy
        default: Wording(sv: "Skriv texten som den är.", en: "Write the text as it is.")
        }
    }

    private var attributeRemedy: Wording {
        switch attributeKind {
        case .style:
            Wording(
                sv: "Ett värde kan ändra hela sidans form. Skriv formatet i stilmallen och välj med  class=\"…\"",
                en:
                    "A value can change the whole page's look. Write the style in the sheet and choose with  class=\"…\""
            )
        case .script:
            Wording(
                sv: "Värdet blir ett skript som körs. Skriv det i ett data-attribut:  data-namn=\"{{…}}\"",
                en: "The value becomes a script that runs. Write it in a data attribute:  data-name=\"{{…}}\"")
        case .addressList:
            Wording(
                sv: "Ett komma i värdet blir en ny adress. Använd bildens färdiga HTML:  {{{image}}}",
                en: "A comma in the value becomes a new address. Use the image's finished HTML:  {{{image}}}")
        case .document:
            Wording(
                sv: "Värdet blir en egen sida. Länka till den i stället.",
                en: "The value becomes a page of its own. Link to it instead.")
        case .refresh, .baseAddress:
            Wording(
                sv: "Ett värde kan leda besökaren till en annan webbplats. Skriv texten som den är.",
                en: "A value can lead the visitor to another site. Write the text as it is.")
        case .scriptType, .ordinary, .address:
            Wording(
                sv: "Värdet avgör vad elementet gör. Skriv det som det är.",
                en: "The value decides what the element does. Write it as it is.")
        }
    }
}
