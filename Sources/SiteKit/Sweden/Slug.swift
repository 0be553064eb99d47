/// The letters of an address: `oppettider` of "Öppettider".
enum Slug {
    /// Lower-case letters a–z, digits and hyphens; å and ä become a, ö becomes o, é becomes e.
    static func make(from text: String) -> String {
        var slug: [UInt8] = []
        var pending = false
        for scalar in text.lowercased().unicodeScalars {
            let letter: UInt8? =
                switch scalar {
                case "a"..."z", "0"..."9": UInt8(truncatingIfNeeded: scalar.value)
                case "å", "ä", "à", "á", "æ": UInt8(ascii: "a")
                case "ö", "ø", "ó": UInt8(ascii: "o")
                case "é", "è", "ë": UInt8(ascii: "e")
                case "ü": UInt8(ascii: "u")
                default: nil
                }
            guard let letter else {
                pending = !slug.isEmpty
                continue
            }
            if pending { slug.append(UInt8(ascii: "-")) }
            pending = false
            slug.append(letter)
        }
        return String(decoding: slug, as: UTF8.self)
    }
}
