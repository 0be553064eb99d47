// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Rules about documents and pictures (R15, R40, R41), and about what their metadata tells of people.
func fileRules(_ settings: SiteSettings) -> Rules {
    Rules(site: [
        FileAuthor(), HeavyPicture(), LockedPDF(), OfficeDocument(), PDFWithoutLanguage(), PDFWithoutSummary(),
        PDFWithoutTitle(),
        PictureLocation(), ScannedPDF(), UntaggedPDF(), WrittenSize(),
    ])
}
