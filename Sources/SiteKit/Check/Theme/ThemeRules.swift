// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Rules about the theme's templates, stylesheets and tokens (R19, R20, R22–R27, R29, R32, R34).
func themeRules(_ settings: SiteSettings) -> Rules {
    Rules(theme: [
        // Colours.
        ContrastProver(), LowRatios(), LiteralColours(), UnlistedPairs(), UncertainContrast(), UnknownVariables(),
        // What else a stylesheet does.
        LostFocus(), WeakFocus(), CoveredFocus(), MissingUnderlines(), SmallTargets(), FixedTextSizes(),
        UnzoomableText(), FixedHeights(), LockedSpacing(), UnaskedMotion(), UnreachableScroll(), JustifiedText(),
        // Templates.
        BlockedZoom(), MissingViewports(), MissingLandmarks(), OutsideLandmarks(),
        UnnamedNavigation(), SkipLinks(), MovingContent(), PageRefreshes(), UnlabelledFields(),
        UnknownAutocomplete(), UngroupedChoices(),
    ])
}
