/// A name as it stands in an address: only `a–z 0–9 -`. Empty when it has no letters or digits.
func slug(of name: String) -> String {
    Slug.make(from: name)?.text ?? ""
}

/// A heading's text as it stands after `#` in an address. Longer than a name may be, since nothing is stored under it.
func fragment(of heading: String) -> String {
    var bytes: [UInt8] = []
    Slug.append(Array(heading.utf8).span, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
}
