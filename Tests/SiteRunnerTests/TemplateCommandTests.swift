// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@Suite("The command template")
struct TemplateCommandTests {
    private func template(_ files: [String: String]) throws -> (status: Int32, output: String, error: String) {
        let site = try TemporarySite()
        for (name, text) in files { try site.write("mall/" + name, text) }
        let result = try run(
            product("anslag"), ["template", site.root + "/mall/a.mustache", "--data", site.root + "/mall/d.json"])
        return (result.status, result.output, result.error)
    }

    @Test("It prints with data, and with partials beside it")
    func prints() throws {
        let result = try template([
            "a.mustache": "Hej {{namn}}{{>rad}}", "rad.mustache": " från {{ort}}",
            "d.json": #"{"namn": "Å", "ort": "Norsjö"}"#,
        ])
        #expect(result == (0, "Hej Å från Norsjö", ""))
    }

    @Test("No partial is read from elsewhere")
    func outside() throws {
        let result = try template([
            "a.mustache": "[{{>../webb/hemlig}}]", "../webb/hemlig.mustache": "hemlig", "d.json": "{}",
        ])
        #expect(!result.output.contains("hemlig"))
    }

    @Test("A fault of the template or of the data is 1 with its place, a missing file is 64")
    func faults() throws {
        let broken = try template(["a.mustache": "{{#a}}", "d.json": "{}"])
        #expect(broken.status == 1)
        #expect(broken.error.hasPrefix("a.mustache:1:"))
        let data = try template(["a.mustache": "a", "d.json": "{\"a\":}"])
        #expect(data.status == 1)
        #expect(data.error.hasPrefix("d.json:1:6: fel: "))
        #expect(try template(["a.mustache": "a"]).status == 64)
    }
}
