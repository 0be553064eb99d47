extension Markup.Tag {
    var isSkipLink: Bool { name == "a" && self["href"]?.literal?.hasPrefix("#") == true }
}
