// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import CPlatform

/// Opens an address in the person's browser, as well as it can be done: a computer without one is no fault. No shell is involved.
public func openInBrowser(_ address: String) { _ = anslag_start("xdg-open", address) }
