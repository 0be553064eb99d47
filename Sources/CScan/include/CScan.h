// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

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

/// The first of `&<>"'` at or after `at`, or `end`: what has to be escaped in HTML.
size_t anslag_next_special(const uint8_t *bytes, size_t at, size_t end);

/// Where a word stands; empty at `end` where there is none. A word is letters, digits and all bytes outside ASCII but U+0080–U+00BF
/// (C2) and U+2000–U+2FFF (E2).
struct anslag_word {
    size_t start, end;
};

/// Words to look for, as a table of `1 << bits` places, not all of them taken: a word of at most eight bytes, as `anslag_key` makes a
/// number of it, lies at its number times `anslag_factor`, by the highest bits, or at the next free place. 0 is free.
struct anslag_words {
    const uint64_t *keys;
    /// What each word says.
    const uint16_t *marks;
    unsigned bits;
};

#define anslag_factor 0x9E3779B97F4A7C15ull

/// A word of at most eight bytes as the digits of a number, the case of letters left out.
uint64_t anslag_key(const uint8_t *word, size_t count);

/// The first word at or after `at` that is in a table, or begins with a letter of another script (from U+0380).
///
/// Words are found by bits, sixty-four bytes at a time: every word of every page comes by. Byte by byte that took 40,000 instructions for
/// a page of 2 kB in two rules.
struct anslag_word anslag_next_known(const uint8_t *bytes, size_t at, size_t end, struct anslag_words words);

/// The first word at or after `at` that begins with a zero or as one of some words does: with the same `anslag_key` of its first four bytes.
struct anslag_word anslag_next_begun(const uint8_t *bytes, size_t at, size_t end, struct anslag_words beginnings);

/// A number for bytes, to compare many texts by: good within one run of the program only.
uint64_t anslag_number(const uint8_t *bytes, size_t count);

#endif
