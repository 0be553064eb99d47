/// Rules about documents and pictures (R15, R40, R41), and about what their metadata tells of people.
func fileRules(_ settings: SiteSettings) -> Rules {
    Rules(site: [
        FileAuthor(), HeavyPicture(), LockedPDF(), OfficeDocument(), PDFWithoutLanguage(), PDFWithoutSummary(),
        PDFWithoutTitle(),
        PictureLocation(), ScannedPDF(), UntaggedPDF(), WrittenSize(),
    ])
}
