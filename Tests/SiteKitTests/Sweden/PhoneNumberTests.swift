// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("Phone numbers")
struct PhoneNumberTests {
    @Test(
        "One number has many spellings",
        arguments: [
            "0918-14 000", "0918-140 00", "0918 – 140 00", "+46 (0)918 140 00", "+46918-14000", "0046 918 140 00",
            "+46 0918 14000", "(0918) 140 00", "0918/140 00", "0918\u{A0}140\u{2009}00", "Tel: 0918-140 00",
            "tfn. 0918.140.00",
        ])
    func spellings(_ text: String) {
        #expect(PhoneNumber.parse(text) == .success(PhoneNumber(number: "+4691814000")))
    }

    @Test(
        "A number is shown in the groups of its kind",
        arguments: [
            ("0918-14167", "0918-141 67", "tel:+4691814167"), ("0725001530", "072-500 15 30", "tel:+46725001530"),
            ("0812345678", "08-123 456 78", "tel:+46812345678"), ("020910000", "020-91 00 00", "tel:+4620910000"),
            ("0771-567567", "0771-56 75 67", "tel:+46771567567"), ("090-7850000", "090-785 00 00", "tel:+46907850000"),
            ("060-191000", "060-19 10 00", "tel:+4660191000"), ("010-1234567", "010-123 45 67", "tel:+46101234567"),
            ("112", "112", "tel:112"), ("1177", "1177", "tel:1177"), ("11414", "114 14", "tel:11414"),
            ("116 117", "116 117", "tel:116117"), ("90 000", "90 000", "tel:90000"),
            ("+358 401234567", "+358 401 234 567", "tel:+358401234567"),
            ("0047 22 86 44 00", "+47 228 644 00", "tel:+4722864400"),
        ])
    func display(_ text: String, _ shown: String, _ tel: String) throws {
        let number = try PhoneNumber.parse(text).get()
        #expect(number.plain.replacing("\u{A0}", with: " ") == shown)
        #expect(number.tel == tel)
    }

    @Test(
        "Words beside a number become its label",
        arguments: [
            "0918-140 00 (vx)", "0918-140 00 växel", "Växel: 0918-140 00", "0918-140 00 (Växel)", "0918-140 00, vx.",
        ])
    func labels(_ text: String) throws {
        let number = try PhoneNumber.parse(text).get()
        #expect(number == PhoneNumber(number: "+4691814000", label: "växel"))
        #expect(
            number.display() == "0918-140\u{A0}00 (växel)"
                && number.display(in: .english) == "0918-140\u{A0}00 (switchboard)")
        #expect(number.international == "+46\u{A0}918\u{A0}140\u{A0}00")
    }

    @Test("Another label stays as it is written, with its figures")
    func otherLabel() throws {
        #expect(try PhoneNumber.parse("0918-140 00 (Vardagar 8–16)").get().label == "Vardagar 8-16")
        #expect(try PhoneNumber.parse("0918-140 00 ankn. 123").get().label == "ankn. 123")
    }

    @Test("What is not one number is refused, with the reason")
    func faults() {
        #expect(PhoneNumber.parse("0918-14") == .failure(.tooShort(digits: 6, shortest: 9)))
        #expect(PhoneNumber.parse("0918-140 00 00 00") == .failure(.tooLong(digits: 13, longest: 10)))
        #expect(PhoneNumber.parse("072-500 15 3") == .failure(.tooShort(digits: 9, shortest: 10)))
        #expect(PhoneNumber.parse("141 67") == .failure(.missingAreaCode))
        #expect(PhoneNumber.parse("0919-140 00") == .failure(.unknownAreaCode("0919")))
        for text in ["", "växel", "ring!", "0918-14x00 *", "@", "#112#", "++46", "-"] {
            guard case .failure = PhoneNumber.parse(text) else { Issue.record("\(text) was read"); continue }
        }
    }

    @Test(
        "Two numbers in one field are told apart",
        arguments: [
            "0918-140 00, 072-500 15 30", "0918-140 00 / 072-500 15 30", "0918-14000 eller 072-5001530",
            "0918-140 00 072-500 15 30", "0918-140 00 (vx), mobil 072-500 15 30",
        ])
    func two(_ text: String) {
        guard case .failure(.twoNumbers(let first, let second)) = PhoneNumber.parse(text) else {
            Issue.record("\(text)")
            return
        }
        #expect(first?.number == "+4691814000" && second?.number == "+46725001530")
    }
}
