// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

@_spi(_Unicode) import Swift

/// A text in Unicode's Normalization Form C (UAX #15), so that å typed as one scalar and å typed as a and a ring are the
/// same bytes. macOS gives file names in the decomposed form; keyboards give the composed one.
///
/// Foundation is the usual way to it, and is not linked; the standard library has the same tables for comparing strings.
public func nfc(_ text: String) -> String {
    if isSurelyComposed(text.utf8.span) { return text }
    var normal = String.UnicodeScalarView()
    normal.append(contentsOf: text._nfc)
    return String(normal)
}

/// The first scalar of a letter's canonical decomposition: e of é, s of ș. The scalar itself when it does not decompose.
func baseScalar(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    for base in String(scalar)._nfd { return base }
    return scalar
}

/// Whether all scalars lie before U+0300, where the combining marks begin: such text is in Form C already (the property
/// NFC_Quick_Check), and all Swedish text typed as usual is such. To ask saves 3 of 100 instructions of a build.
private func isSurelyComposed(_ bytes: Span<UInt8>) -> Bool {
    for index in bytes.indices where bytes[index] >= 0xCC { return false }
    return true
}
