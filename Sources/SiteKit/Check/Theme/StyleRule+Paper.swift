extension StyleRule {
    /// Whether it is about printed pages, where no one enlarges text.
    var isOnPaper: Bool { isForPrint || conditions.contains { $0.name == "page" } }
}
