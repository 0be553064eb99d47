/// The clause of EN 301 549 that asks for a success criterion of WCAG on web pages: chapter 9 repeats WCAG's numbers.
public func clauseOfEN(_ criterion: String) -> String { "9." + criterion }
