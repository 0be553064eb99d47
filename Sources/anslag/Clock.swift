// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Glibc
import SiteKit

/// The clock on the wall; the one place where Anslag looks at it.
enum Clock {
    static var now: Moment { Moment(seconds: time(nil)) }
}
