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

    /// Answers with what is published at an address. Only names of the plan are known; no name from outside reaches the disk.
    mutating func answer(to target: RequestTarget) -> PreviewAnswer {
        let base = plan.basePath
        // The plan's base path is an address; a target is compared decoded.
        let prefix = RequestTarget.parse(base)?.path ?? ""
        guard target.path.hasPrefix(prefix) else {
            if target.path.isEmpty || target.path + "/" == prefix { return .moved(to: base + target.query) }
            return notFound()
        }
        let path = String(target.path.dropFirst(prefix.count))
        let name = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
        if let route = plan.route(at: name) { return answer(with: route, status: 200) }
        if plan.route(at: name + "/index.html") != nil { return .moved(to: "\(base)\(name)/\(target.query)") }
        return notFound()
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
