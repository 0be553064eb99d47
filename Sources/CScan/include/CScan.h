#ifndef ANSLAG_SCAN_H
#define ANSLAG_SCAN_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/// The loops that see every byte of every page, sixteen bytes at a time where the processor has SSE2 (all of x86-64). Byte by byte
/// the first two took 45,000 of the 870,000 instructions of a page of 2 kB; here 5,000.

/// The first place at or after `at` with a sign that Markdown's screen looks at, or `end`: control characters, `"&':@[]w~`, DEL, and
/// the first bytes of U+0080–U+00BF (C2) and of curved quotation marks (E2).
size_t anslag_next_sign(const uint8_t *bytes, size_t at, size_t end);

/// How many bytes from the start are UTF-8 (RFC 3629): all of them, or up to the first sequence that is not.
size_t anslag_utf8_prefix(const uint8_t *bytes, size_t count);

/// The first digit at or after `at`, or `end`.
size_t anslag_next_digit(const uint8_t *bytes, size_t at, size_t end);

/// The first place at or after `at` with two capitals of ASCII in a row, or with one of À–Þ, or `end`.
size_t anslag_next_capitals(const uint8_t *bytes, size_t at, size_t end);

/// The first `"` or `>` at or after `at`, or `end`.
size_t anslag_next_in_tag(const uint8_t *bytes, size_t at, size_t end);

/// A word: where it stands, and its last eight bytes in small letters as the digits of a number. Empty at `end` where there is none.
struct anslag_word {
    size_t start, end;
    uint64_t key;
};

/// The first word at or after `at`, of letters, digits and all bytes outside ASCII but U+0080–U+00BF (C2) and U+2000–U+2FFF (E2).
/// Every word of every page is looked at twice; in Swift that took 15 instructions a byte, here 6.
struct anslag_word anslag_next_word(const uint8_t *bytes, size_t at, size_t end);

/// A number for bytes, to compare many texts by: good within one run of the program only.
uint64_t anslag_number(const uint8_t *bytes, size_t count);

#endif
