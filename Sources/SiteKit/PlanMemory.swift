/// What one plan made of the parts of a site, for the next plan of it: `serve` keeps one while someone writes. Each part is kept by value,
/// with all that it was made of, so a plan comes out the same with any memory as with none; it only takes less time.
///
/// Most of it is made of single files, before pages meet. What pages are to each other holds for as long as only their texts change; links and
/// addresses also where a page says something else of itself. When a page comes or goes, all of it is made anew.
public struct PlanMemory: Sendable {
    /// What the names under content/ say.
    var outline = Kept<Both<[SourcePath], SiteSettings>, Diagnosed<ContentOutline>>()
    /// The theme's files, and what the rules say of them.
    var theme = Kept<Both<[Sources.Entry], ThemeChoice>, Diagnosed<ThemeFiles?>>()
    var themeLook = Kept<Both<ThemeFiles, Both<SiteSettings, Bool>>, ThemeLook>()
    /// The theme's templates.
    var templates = Kept<Both<ThemeFiles, Both<SiteSettings, Bool>>, CompiledTemplates>()
    /// The pages.
    var pages = KeptPages()
    /// The law's pages.
    var law = Kept<Both<[SourceFile], Both<SiteSettings, Bool>>, Diagnosed<[ParsedPage]>>()
    /// What pages are to each other.
    var site: KeptSite?
    /// The other files of the content, and what its drawings fetch.
    var headers = KeptHeaders()
    var drawings = Kept<Both<[Sources.Entry], SiteSettings>, OriginSurvey>()

    /// A memory of nothing.
    public init() {}
}

extension [Sources.Entry] {
    /// The files, if all of them can be known again.
    var ifKnown: [Sources.Entry]? { allSatisfy { $0.digest != nil } ? self : nil }
}
