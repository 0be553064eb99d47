// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import SiteKit

/// A site that can be looked at: a plan without errors, its files on disk, and its routes by name.
struct PreviewSite: Sendable {
    private let plan: Plan
    private let tree: SourceTree
    private var renderer: RouteRenderer

    init(_ plan: Plan, from tree: SourceTree) {
        (self.plan, self.tree) = (plan, tree)
        renderer = RouteRenderer(plan)
    }

    /// Where the site begins on its host, with slashes around.
    var basePath: String { plan.basePath }

    /// When the site changes by itself.
    var nextChange: Moment? { plan.nextChange }

    /// Whether what is published at an address is made from the verdict on the rest of the site.
    func isLate(_ target: RequestTarget) -> Bool {
        if case .route(let route) = place(of: target) { route.phase == .late } else { false }
    }

    /// Answers with what is published at an address. Only names of the plan are known; no name from outside reaches the disk.
    mutating func answer(to target: RequestTarget) -> PreviewAnswer {
        switch place(of: target) {
        case .route(let route): answer(with: route, status: 200)
        case .moved(let address): .moved(to: address)
        case nil: notFound()
        }
    }

    private enum Place { case route(Route), moved(to: String) }

    private func place(of target: RequestTarget) -> Place? {
        let base = plan.basePath
        // The plan's base path is an address; a target is compared decoded.
        let prefix = RequestTarget.parse(base)?.path ?? ""
        guard target.path.hasPrefix(prefix) else {
            let isBase = target.path.isEmpty || target.path + "/" == prefix
            return isBase ? .moved(to: base + target.query) : nil
        }
        let path = String(target.path.dropFirst(prefix.count))
        let name = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
        if let route = plan.route(at: name) { return .route(route) }
        return plan.route(at: name + "/index.html") == nil ? nil : .moved(to: "\(base)\(name)/\(target.query)")
    }

    private mutating func notFound() -> PreviewAnswer {
        guard let route = plan.route(at: "404.html") else { return .sentence("404", status: 404) }
        return answer(with: route, status: 404)
    }

    private mutating func answer(with route: Route, status: Int) -> PreviewAnswer {
        let file = renderer.render(route)
        switch file.content {
        case .bytes(let bytes): return .file(bytes, at: file.path.text, status: status)
        case .copy(let source):
            do { return .file(try tree.read(source), at: file.path.text, status: status) } catch {
                return .sentence("\(source): \(error.reason)", status: 500)
            }
        }
    }
}
