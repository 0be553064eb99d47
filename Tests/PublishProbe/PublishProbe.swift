// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Glibc
import SiteKit
import SiteRunner

/// `PublishProbe SITE OUTPUT TEXT`: publishes six files that hold a text, one after the other, and exits as `anslag build` would.
@main
enum PublishProbe {
    static func main() {
        Signals.watch()
        let arguments = CommandLine.arguments
        do throws(BuildFault) {
            let tree = try SourceTree.find(in: arguments[1], themeFolder: { _ in "theme" }).value
            let output = try OutputTree(at: arguments[2], for: tree)
            do throws(BuildFault) {
                for number in 0..<6 {
                    let path = OutputPath(number % 2 == 0 ? "sida-\(number).html" : "mapp-\(number)/sida.html")
                    try output.write(OutputFile(path, .bytes(Array("\(arguments[3]) \(number)\n".utf8))))
                }
                _ = try output.carryOver()
                _ = try output.publish()
            } catch {
                do { try output.discard() } catch {}
                throw error
            }
        } catch {
            print(error.wording.english)
            exit(error.exitStatus)
        }
    }
}
