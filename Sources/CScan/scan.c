// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

#include "CScan.h"
#include <stdbool.h>

#ifdef __SSE2__
#include <emmintrin.h>

static __m128i load(const uint8_t *bytes) { return _mm_loadu_si128((const __m128i *)(const void *)bytes); }

static __m128i is(__m128i bytes, char sign) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(sign)); }

// A bit for each of sixteen bytes between two others.
static unsigned between(__m128i bytes, uint8_t low, uint8_t high) {
    __m128i above = _mm_sub_epi8(bytes, _mm_set1_epi8((char)low));
    __m128i width = _mm_set1_epi8((char)(high - low));
    return (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_min_epu8(above, width), above));
}

// A bit for each of sixteen bytes that is a sign.
static unsigned signs(const uint8_t *at) {
    __m128i bytes = load(at);
    __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1F)), bytes);
    __m128i quotes = _mm_or_si128(is(bytes, '"'), _mm_or_si128(is(bytes, '&'), is(bytes, '\'')));
    __m128i links = _mm_or_si128(_mm_or_si128(is(bytes, ':'), is(bytes, '@')), _mm_or_si128(is(bytes, '['), is(bytes, ']')));
    __m128i words = _mm_or_si128(is(bytes, 'w'), _mm_or_si128(is(bytes, '~'), is(bytes, 0x7F)));
    __m128i wide = _mm_or_si128(is(bytes, (char)0xC2), is(bytes, (char)0xE2));
    __m128i any = _mm_or_si128(_mm_or_si128(control, quotes), _mm_or_si128(_mm_or_si128(links, words), wide));
    return (unsigned)_mm_movemask_epi8(any);
}
#endif

static bool is_sign(uint8_t byte) {
    switch (byte) {
    case '"': case '&': case '\'': case ':': case '@': case '[': case ']': case 'w': case '~': case 0x7F: case 0xC2: case 0xE2:
        return true;
    default: return byte < 0x20;
    }
}

size_t anslag_next_sign(const uint8_t *bytes, size_t at, size_t end) {
#ifdef __SSE2__
    for (; end - at >= 16; at += 16) {
        unsigned found = signs(bytes + at);
        if (found) return at + (size_t)__builtin_ctz(found);
    }
#endif
    while (at < end && !is_sign(bytes[at])) at++;
    return at;
}

// The length of the sequence that begins with a byte outside ASCII, or 0 where it is not UTF-8.
static size_t sequence(const uint8_t *at, size_t left) {
    uint8_t first = at[0];
    // The second byte has the range 80–BF, but for overlong forms, surrogates and what lies past U+10FFFF.
    uint8_t low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    uint8_t high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    size_t length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (length == 0 || left < length || at[1] < low || at[1] > high) return 0;
    for (size_t i = 2; i < length; i++) {
        if ((at[i] & 0xC0) != 0x80) return 0;
    }
    return length;
}

size_t anslag_utf8_prefix(const uint8_t *bytes, size_t count) {
    size_t at = 0;
    while (at < count) {
#ifdef __SSE2__
        if (count - at >= 16) {
            unsigned wide = (unsigned)_mm_movemask_epi8(load(bytes + at));
            if (wide == 0) {
                at += 16;
                continue;
            }
            at += (size_t)__builtin_ctz(wide);
        }
#endif
        if (bytes[at] < 0x80) {
            at++;
            continue;
        }
        size_t length = sequence(bytes + at, count - at);
        if (length == 0) break;
        at += length;
    }
    return at;
}

static bool is_between(uint8_t byte, uint8_t low, uint8_t high) { return byte >= low && byte <= high; }

size_t anslag_next_digit(const uint8_t *bytes, size_t at, size_t end) {
#ifdef __SSE2__
    for (; end - at >= 16; at += 16) {
        unsigned found = between(load(bytes + at), '0', '9');
        if (found) return at + (size_t)__builtin_ctz(found);
    }
#endif
    while (at < end && !is_between(bytes[at], '0', '9')) at++;
    return at;
}

size_t anslag_next_capitals(const uint8_t *bytes, size_t at, size_t end) {
#ifdef __SSE2__
    // Each step sees one byte of the next, since the two bytes may stand on both sides of its edge.
    for (; end - at >= 17; at += 16) {
        __m128i here = load(bytes + at), next = load(bytes + at + 1);
        unsigned pairs = between(here, 'A', 'Z') & between(next, 'A', 'Z');
        unsigned wide = (unsigned)_mm_movemask_epi8(is(here, (char)0xC3)) & between(next, 0x80, 0x9E);
        unsigned found = pairs | wide;
        if (found) return at + (size_t)__builtin_ctz(found);
    }
#endif
    for (; at + 1 < end; at++) {
        bool is_pair = is_between(bytes[at], 'A', 'Z') && is_between(bytes[at + 1], 'A', 'Z');
        if (is_pair || (bytes[at] == 0xC3 && is_between(bytes[at + 1], 0x80, 0x9E))) return at;
    }
    return end;
}

size_t anslag_next_in_tag(const uint8_t *bytes, size_t at, size_t end) {
#ifdef __SSE2__
    for (; end - at >= 16; at += 16) {
        __m128i here = load(bytes + at);
        unsigned found = (unsigned)_mm_movemask_epi8(_mm_or_si128(is(here, '"'), is(here, '>')));
        if (found) return at + (size_t)__builtin_ctz(found);
    }
#endif
    while (at < end && bytes[at] != '"' && bytes[at] != '>') at++;
    return at;
}

static bool is_special(uint8_t byte) {
    return byte < 64 && (1ull << '&' | 1ull << '<' | 1ull << '>' | 1ull << '"' | 1ull << '\'') >> byte & 1;
}

size_t anslag_next_special(const uint8_t *bytes, size_t at, size_t end) {
#ifdef __SSE2__
    for (; end - at >= 16; at += 16) {
        __m128i here = load(bytes + at);
        __m128i tags = _mm_or_si128(is(here, '<'), is(here, '>')), quotes = _mm_or_si128(is(here, '"'), is(here, '\''));
        unsigned found = (unsigned)_mm_movemask_epi8(_mm_or_si128(is(here, '&'), _mm_or_si128(tags, quotes)));
        if (found) return at + (size_t)__builtin_ctz(found);
    }
#endif
    while (at < end && !is_special(bytes[at])) at++;
    return at;
}

#define CASE 0x2020202020202020ull

uint64_t anslag_key(const uint8_t *word, size_t count) {
    uint64_t key = 0;
    for (size_t i = 0; i < count; i++) key = key << 8 | word[i] | 0x20;
    return key;
}

// The same of a word's last eight bytes, read at once where eight may be read.
static inline uint64_t last_key(const uint8_t *bytes, size_t start, size_t end) {
    size_t count = end - start < 8 ? end - start : 8;
    if (end < 8) return anslag_key(bytes + end - count, count);
    uint64_t key;
    memcpy(&key, bytes + end - 8, 8);
    return (__builtin_bswap64(key) | CASE) & ~0ull >> (64 - 8 * count);
}

// What a table says of a number; 0 for nothing. Nearly all words end at their first place, which is free.
static inline uint16_t mark_of(uint64_t key, struct anslag_words words) {
    size_t place = key * anslag_factor >> (64 - words.bits);
    while (words.keys[place] != 0) {
        if (words.keys[place] == key) return words.marks[place];
        place = (place + 1) & ((1u << words.bits) - 1);
    }
    return 0;
}

static inline bool is_in_word(uint8_t byte) {
    return byte >= 0x80 || is_between(byte | 0x20, 'a', 'z') || is_between(byte, '0', '9');
}

// A bit for each of sixty-four bytes that is in a word. `carry` has a bit for each of the next bytes that ends a sign.
static inline uint64_t word_bits(const uint8_t *at, uint64_t *carry) {
    uint64_t inside = 0, twos = 0, threes = 0;
#ifdef __SSE2__
    for (unsigned part = 0; part < 64; part += 16) {
        __m128i here = load(at + part);
        unsigned letters = between(_mm_or_si128(here, _mm_set1_epi8(0x20)), 'a', 'z') | between(here, '0', '9');
        inside |= (uint64_t)(letters | (unsigned)_mm_movemask_epi8(here)) << part;
        twos |= (uint64_t)(unsigned)_mm_movemask_epi8(is(here, (char)0xC2)) << part;
        threes |= (uint64_t)(unsigned)_mm_movemask_epi8(is(here, (char)0xE2)) << part;
    }
#else
    for (unsigned part = 0; part < 64; part++) {
        inside |= (uint64_t)is_in_word(at[part]) << part;
        twos |= (uint64_t)(at[part] == 0xC2) << part;
        threes |= (uint64_t)(at[part] == 0xE2) << part;
    }
#endif
    uint64_t sign = twos | twos << 1 | threes | threes << 1 | threes << 2 | *carry;
    *carry = twos >> 63 | threes >> 62 | threes >> 63;
    return inside & ~sign;
}

typedef bool asks_for(const uint8_t *bytes, size_t start, size_t end, struct anslag_words words);

// The first word that is asked for. Made once for each question, which is then part of the loop.
static inline __attribute__((always_inline)) struct anslag_word next_word(
    const uint8_t *bytes, size_t at, size_t end, struct anslag_words words, asks_for asks) {
    uint64_t carry = 0, before = 0;
    size_t start = 0;
    for (; at < end; at += 64) {
        uint8_t last[64] = {0};
        bool is_last = end - at < 64;
        if (is_last) memcpy(last, bytes + at, end - at);
        uint64_t inside = word_bits(is_last ? last : bytes + at, &carry);
        // A bit where a word begins, then one where it ends, by turns.
        for (uint64_t edges = inside ^ (inside << 1 | before); edges; edges &= edges - 1) {
            size_t edge = at + (size_t)__builtin_ctzll(edges);
            if (inside >> (edge - at) & 1) {
                start = edge;
            } else if (asks(bytes, start, edge, words)) {
                return (struct anslag_word){start, edge};
            }
        }
        before = inside >> 63;
        if (before && end - at == 64 && asks(bytes, start, end, words)) return (struct anslag_word){start, end};
    }
    return (struct anslag_word){end, end};
}

static inline bool is_known(const uint8_t *bytes, size_t start, size_t end, struct anslag_words words) {
    return bytes[start] >= 0xCE || (mark_of(last_key(bytes, start, end), words) && end - start <= 8);
}

struct anslag_word anslag_next_known(const uint8_t *bytes, size_t at, size_t end, struct anslag_words words) {
    return next_word(bytes, at, end, words, is_known);
}

static inline bool is_begun(const uint8_t *bytes, size_t start, size_t end, struct anslag_words words) {
    return bytes[start] == '0' || (end - start >= 4 && mark_of(last_key(bytes, start, start + 4), words));
}

struct anslag_word anslag_next_begun(const uint8_t *bytes, size_t at, size_t end, struct anslag_words beginnings) {
    return next_word(bytes, at, end, beginnings, is_begun);
}

uint64_t anslag_number(const uint8_t *bytes, size_t count) {
    const uint64_t factor = anslag_factor;
    uint64_t number = count * factor, word;
    for (; count >= 8; bytes += 8, count -= 8) {
        memcpy(&word, bytes, 8);
        number = (number ^ word) * factor;
        number ^= number >> 29;
    }
    word = 0;
    memcpy(&word, bytes, count);
    number = (number ^ word) * factor;
    return number ^ number >> 32;
}
