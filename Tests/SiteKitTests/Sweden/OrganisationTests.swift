// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("Organisation numbers, postcodes and addresses")
struct OrganisationTests {
    @Test(
        "A number is read with any spaces",
        arguments: ["212000-2858", "21 20 00 - 2858", "2120002858", "16212000-2858", "SE212000285801", "212000–2858"])
    func number(_ text: String) throws {
        let number = try OrganisationNumber.parse(text).get()
        #expect(number.digits == "2120002858" && number.display == "212000-2858" && number.vat == "SE212000285801")
    }

    @Test("A number that is none says which check it fails")
    func numberFaults() {
        #expect(
            OrganisationNumber.parse("212000-2859")
                == .failure(.checkDigit(expected: OrganisationNumber(digits: "2120002858"))))
        #expect(OrganisationNumber.parse("212000-285") == .failure(.wrongLength(digits: 9)))
        #expect(OrganisationNumber.parse("800101-0000") == .failure(.personalNumber))
        #expect(OrganisationNumber.parse("212000/2858") == .failure(.notDigits))
        #expect(OrganisationNumber.parse("") == .failure(.notDigits))
    }

    @Test("A postcode has five digits and no leading zero")
    func postcode() throws {
        for text in ["93581", "935 81", "SE-935 81", "S-93581", "935\u{A0}81"] {
            #expect(try Postcode.parse(text).get().display == "935\u{A0}81")
        }
        #expect(Postcode.parse("9358") == .failure(.wrongLength(digits: 4)))
        #expect(Postcode.parse("035 81") == .failure(.outOfRange))
        #expect(Postcode.parse("Norsjö") == .failure(.notDigits))
    }

    @Test(
        "An address on one line is taken apart",
        arguments: [
            (
                "Kommunhuset, Storgatan 67, 935 81 Norsjö",
                PostalAddress(name: "Kommunhuset", street: "Storgatan 67", postcode: "93581", city: "Norsjö")
            ),
            ("Storgatan 67, 935 81, Norsjö", PostalAddress(street: "Storgatan 67", postcode: "93581", city: "Norsjö")),
            ("Storgatan 67", PostalAddress(street: "Storgatan 67")),
            ("Kommunhuset", PostalAddress(name: "Kommunhuset")),
            ("Box 12\n93581 Norsjö, Sverige", PostalAddress(street: "Box 12", postcode: "93581", city: "Norsjö")),
            (
                "Norsjö kommun, Storgatan 67, 2 tr, SE-935 81 Norsjö",
                PostalAddress(name: "Norsjö kommun", street: "Storgatan 67, 2 tr", postcode: "93581", city: "Norsjö")
            ),
            ("935 81 Norsjö", PostalAddress(postcode: "93581", city: "Norsjö")),
            ("Torget", PostalAddress(street: "Torget")),
            ("Folkets hus, Byn", PostalAddress(name: "Folkets hus", street: "Byn")),
        ])
    func address(_ text: String, _ address: PostalAddress) {
        #expect(PostalAddress.parse(text) == .success(address))
    }

    @Test("An address is shown as on an envelope")
    func lines() throws {
        let address = try PostalAddress.parse("Kommunhuset, Storgatan 67, 935 81 Norsjö").get()
        #expect(address.lines == ["Kommunhuset", "Storgatan 67", "935\u{A0}81 Norsjö"])
        #expect(address.display == "Kommunhuset, Storgatan 67, 935\u{A0}81 Norsjö")
    }

    @Test("A postcode with a digit too few is found")
    func addressFaults() {
        #expect(
            PostalAddress.parse("Storgatan 67, 9358 Norsjö")
                == .failure(.postcode(.wrongLength(digits: 4), written: "9358")))
        #expect(PostalAddress.parse(" , ") == .failure(.empty))
        #expect(PostalAddress.parse("Storgatan 67, 935 81 Norsjö, plan 2") == .failure(.unexpected("plan 2")))
    }
}
