// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import SiteKit
import SiteRunner

/// A build's timeline in Chrome's trace format, which chrome://tracing and ui.perfetto.dev show: the stages on one line, what each
/// thread did beneath it. Times are in microseconds.
struct Trace {
    let timeline: BuildTimeline

    /// The file's text.
    var text: String {
        let events = (timeline.stages + timeline.work).map { span in
            let (start, duration) = (microseconds(span.start), microseconds(span.duration))
            return
                #"{"name":"\#(span.name.english)","ph":"X","pid":1,"tid":\#(span.thread),"ts":\#(start),"dur":\#(duration)}"#
        }
        let name = #"{"name":"thread_name","ph":"M","pid":1,"tid":0,"args":{"name":"stages"}}"#
        return "{\"traceEvents\":[\n" + ([name] + events).joined(separator: ",\n") + "\n]}\n"
    }

    private func microseconds(_ duration: Duration) -> Int { Int((duration / .microseconds(1)).rounded()) }
}
