extension Markup.Tag {
    var isViewport: Bool { name == "meta" && self["name"]?.literal?.lowercased() == "viewport" }
}
