// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("Every finding")
struct FindingTests {
    @Test("An example yields its finding, at its place, and no other", arguments: FindingExample.all)
    func example(_ example: FindingExample) async {
        await example.site.expectFindings(example.expected)
    }

    @Test("Every code has an example")
    func complete() {
        let examples = Set(FindingExample.all.map(\.code)).union(DiagnosticCode.fromOutside)
        #expect(DiagnosticCode.allCases.filter { !examples.contains($0) } == [])
    }

    @Test("The examples of an area stand in the order of their codes")
    func order() {
        let areas: [[FindingExample]] = [
            FindingExample.pipeline, FindingExample.words, FindingExample.misread, FindingExample.facts,
            FindingExample.pages, FindingExample.theme, FindingExample.files, FindingExample.law,
            FindingExample.funding,
        ]
        for area in areas {
            let codes = area.map(\.code.rawValue)
            #expect(codes == codes.sorted())
        }
    }
}
