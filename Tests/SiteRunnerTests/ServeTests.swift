// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import SiteRunner

@Suite("The preview")
struct ServeTests {
    /// A small whole site that is being shown.
    private func showing(_ options: [String] = []) throws -> (site: TemporarySite, preview: RunningPreview) {
        let site = try Fixture(testDescription: "ordinary-site").copy()
        return (site, try RunningPreview(site.site, options))
    }

    @Test("Every page and file comes whole, with the type of its kind")
    func files() throws {
        let (site, preview) = try showing()
        let built = try run(
            product("anslag"), ["build", site.site, "--now", "2026-12-01", "--output", site.root + "/ut"])
        #expect(built.status == 0)
        var types: Set<String> = []
        for (path, text) in try site.files(in: site.root + "/ut") where path != "manifest.sha256" {
            let answer = try preview.get("/" + path)
            #expect(answer.status == 200, "\(path)")
            #expect(answer.body == text, "\(path)")
            #expect(answer.fields["content-type"] == mediaType(of: path), "\(path)")
            #expect(answer.fields["x-content-type-options"] == "nosniff", "\(path)")
            types.insert(answer.fields["content-type"] ?? "")
        }
        #expect(
            types.isSuperset(of: [
                "text/html; charset=utf-8", "text/css; charset=utf-8", "image/svg+xml", "image/png", "image/jpeg",
                "application/pdf",
            ]))
    }

    @Test("Nothing is written to disk")
    func nothingWritten() throws {
        let (site, preview) = try showing()
        let before = try site.files(in: site.root)
        #expect(try preview.get("/om-projektet.html").status == 200)
        #expect(try site.files(in: site.root) == before)
    }

    @Test("A folder leads to its page, with the query")
    func folders() throws {
        let preview = try showing().preview
        let answer = try preview.get("/aktiviteter?sida=1")
        #expect(answer.status == 301)
        #expect(answer.fields["location"] == "/aktiviteter/?sida=1")
        #expect(try preview.get("/aktiviteter/").body == preview.get("/aktiviteter/index.html").body)
    }

    @Test("A missing address gets the site's own 404 page, at any depth", arguments: ["/saknas", "/a/b/c/saknas.html"])
    func missing(_ target: String) throws {
        let preview = try showing().preview
        let answer = try preview.get(target)
        #expect(answer.status == 404)
        #expect(try answer.body == preview.get("/404.html").body)
    }

    @Test("HEAD tells what GET would send, without the body", arguments: ["/", "/saknas", "/aktiviteter"])
    func head(_ target: String) throws {
        let preview = try showing().preview
        let (head, get) = (try preview.get(target, method: "HEAD"), try preview.get(target))
        #expect(head.body.isEmpty)
        #expect(head.status == get.status)
        #expect(head.fields["content-length"] == "\(get.body.utf8.count)")
        #expect(head.fields["content-type"] == get.fields["content-type"])
    }

    @Test("A changed file is seen, and a new one, and one that is gone")
    func changes() throws {
        let (site, preview) = try showing()
        let text = try String(contentsOfFile: site.site + "/content/om-projektet.md", encoding: .utf8)
        try site.write("webb/content/om-projektet.md", text + "\nEn ändrad mening.\n")
        try site.write("webb/content/ny.md", "---\nrubrik: En ny sida\n---\n")
        #expect(
            try preview.comes("/om-projektet.html") { $0.body.contains("En ändrad mening.") }, "\(preview.terminal)")
        #expect(try preview.comes("/ny.html") { $0.status == 200 }, "\(preview.terminal)")
        try FileManager.default.removeItem(atPath: site.site + "/content/ny.md")
        #expect(try preview.comes("/ny.html") { $0.status == 404 }, "\(preview.terminal)")
    }

    @Test("A fault is told in the terminal, and the pages stay until it is mended")
    func faults() throws {
        let (site, preview) = try showing(["--language", "sv"])
        let before = try preview.get("/nyheter/ny-kurs.html").body
        let good = try String(contentsOfFile: site.site + "/content/om-projektet.md", encoding: .utf8)
        try site.write("webb/content/om-projektet.md", "---\nrubrik: Om projektet\n---\n[Bort](borta.md)\n")
        #expect(
            RunningPreview.wait {
                preview.terminal.contains("content/om-projektet.md:4:8: fel:")
                    && preview.terminal.contains("Sidorna visas som de var före felet.") ? 1 : nil
            } != nil, "\(preview.terminal)")
        #expect(try preview.get("/nyheter/ny-kurs.html").body == before)
        #expect(try preview.get("/om-projektet.html").status == 200)
        try site.write("webb/content/om-projektet.md", good + "\nRättat.\n")
        #expect(try preview.comes("/om-projektet.html") { $0.body.contains("Rättat.") }, "\(preview.terminal)")
    }

    @Test("A site that is wrong from the start shows its errors in the browser")
    func wrongFromTheStart() throws {
        let site = try Fixture(testDescription: "ordinary-site").copy()
        try site.write("webb/content/om-projektet.md", "---\nrubrik: Om projektet\n---\n[Bort](borta.md)\n")
        let preview = try RunningPreview(site.site, ["--language", "sv"])
        let answer = try preview.get("/")
        #expect(answer.status == 500)
        #expect(answer.fields["content-type"] == "text/html; charset=utf-8")
        #expect(answer.body.contains("borta.md"))
    }

    @Test("Only this computer's own names for itself are answered")
    func hosts() throws {
        let preview = try showing().preview
        for host in ["localhost:\(preview.port)", "127.0.0.1:\(preview.port)", "[::1]:\(preview.port)"] {
            #expect(try preview.get("/", host: host).status == 200, "\(host)")
        }
        for host in [
            "exempel.se", "exempel.se:\(preview.port)", "localhost", "localhost:1", "localhost.exempel.se", "",
        ] {
            let answer = try preview.get("/", host: host)
            #expect(answer.status == 403, "\(host)")
            #expect(!answer.body.contains("<html"), "\(host)")
        }
        #expect(try preview.ask("GET / HTTP/1.1\r\n\r\n").status == 400)
        let own = "Host: localhost:\(preview.port)\r\n"
        #expect(try preview.ask("GET / HTTP/1.1\r\n\(own)\(own)\r\n").status == 400)
    }

    @Test(
        "No address leads out of the site",
        arguments: [
            "/../site.yml", "/%2e%2e/site.yml", "/..%2fsite.yml", "/%2e%2e%2fsite.yml", "/..%5csite.yml",
            "/..\\site.yml",
            "/aktiviteter/../../site.yml", "/./../site.yml", "/site.yml", "/content/index.md", "//site.yml",
            "/%00/../site.yml", "/%252e%252e/site.yml", "/theme/theme.yml", "file:///etc/passwd", "/%2fetc/passwd",
            "//etc/passwd", "/etc/passwd", "/../../../../../../etc/passwd",
        ])
    func traversal(_ target: String) throws {
        let preview = try showing().preview
        let answer = try preview.get(target)
        #expect([400, 404].contains(answer.status), "\(answer.status)")
        #expect(!answer.body.contains("organisationsnummer:"))
        #expect(!answer.body.contains("root:"))
    }

    @Test("A link on disk that leads out of the site is not followed")
    func links() throws {
        let site = try Fixture(testDescription: "ordinary-site").copy()
        try site.write("hemligt/hemligt.txt", "hemligt")
        try FileManager.default.createSymbolicLink(
            atPath: site.site + "/content/dokument.txt", withDestinationPath: site.root + "/hemligt/hemligt.txt")
        let preview = try RunningPreview(site.site)
        let answer = try preview.get("/dokument.txt")
        #expect(answer.status != 200)
        #expect(answer.body != "hemligt")
    }

    @Test("Only GET and HEAD, and no bodies")
    func methods() throws {
        let preview = try showing().preview
        let answer = try preview.get("/", method: "POST")
        #expect(answer.status == 405)
        #expect(answer.fields["allow"] == "GET, HEAD")
        let host = "Host: localhost:\(preview.port)\r\n"
        #expect(try preview.ask("GET / HTTP/1.1\r\n\(host)Content-Length: 1\r\n\r\na").status == 413)
        #expect(try preview.ask("nonsens\r\n\r\n").status == 400)
    }

    @Test("It listens on the loopback interface only")
    func loopback() throws {
        let preview = try showing().preview
        let port = String(preview.port, radix: 16, uppercase: true)
        let wanted = String(repeating: "0", count: 4 - port.count) + port
        var addresses: [String] = []
        for table in ["/proc/net/tcp", "/proc/net/tcp6"] where FileManager.default.fileExists(atPath: table) {
            for line in try String(contentsOfFile: table, encoding: .utf8).split(separator: "\n").dropFirst() {
                let columns = line.split(separator: " ")
                // The state 0A is that of one who listens.
                let local = columns[1].split(separator: ":")
                if local[1] == wanted, columns[3] == "0A" { addresses.append(String(local[0])) }
            }
        }
        #expect(addresses.first == "0100007F")
        #expect(Set(addresses).isSubset(of: ["0100007F", "00000000000000000000000001000000"]))
    }

    @Test("A port that is taken ends it with a word about which")
    func takenPort() throws {
        let (site, preview) = try showing()
        let result = try run(
            product("anslag"), ["serve", site.site, "--port", "\(preview.port)", "--language", "sv"])
        #expect(result.status == 74)
        #expect(result.error.contains("porten \(preview.port)"))
    }

    @Test("Ctrl-C ends it")
    func end() throws {
        let preview = try showing().preview
        let (reason, status) = preview.interrupt()
        #expect(reason == .exit)
        #expect(status == 0)
    }

    @Test("A client that says nothing keeps no one else waiting")
    func idle() throws {
        let preview = try showing().preview
        let silent = try (0..<5).map { _ in try preview.connection() }
        defer { silent.forEach { close($0) } }
        #expect(try preview.get("/").status == 200)
    }
}

@Suite("What the preview is asked for")
struct RequestTargetTests {
    @Test(
        "A path is decoded once",
        arguments: [
            ("/", "", ""), ("/a/b.html", "a/b.html", ""), ("/a%20b", "a b", ""), ("/%C3%A5/", "å/", ""),
            ("/a?b=c%20d", "a", "?b=c%20d"), ("/%2525", "%25", ""),
        ])
    func decoded(_ text: String, _ path: String, _ query: String) {
        let target = RequestTarget.parse(text)
        #expect(target?.path == path)
        #expect(target?.query == query)
    }

    @Test(
        "What no browser sends is not understood",
        arguments: [
            "", "a", "*", "http://localhost/", "/..", "/a/../b", "/./a", "/%2E%2E/a", "/a%2Fb", "/a%5Cb", "/a\\b",
            "/%00",
            "/%7F", "/%", "/%4", "/%GG", "/å", "/%C3", "/a b", "/a#b", "/a?%4", "/a?<b>",
        ])
    func refused(_ text: String) { #expect(RequestTarget.parse(text) == nil) }
}
