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

// A byte of a word in small letters, 0 for what ends one. The second byte of À–Þ becomes that of à–þ.
#define LETTERS(from) from, from + 1, from + 2, from + 3, from + 4, from + 5, from + 6, from + 7
static const uint8_t small[256] = {
    ['0'] = '0', '1', '2', '3', '4', '5', '6', '7', '8', '9',
    ['A'] = LETTERS('a'), LETTERS('i'), LETTERS('q'), 'y', 'z',
    ['a'] = LETTERS('a'), LETTERS('i'), LETTERS('q'), 'y', 'z',
    [0x80] = LETTERS(0xA0), LETTERS(0xA8), LETTERS(0xB0), 0xB8, 0xB9, 0xBA, 0xBB, 0xBC, 0xBD, 0xBE, 0x9F,
    [0xA0] = LETTERS(0xA0), LETTERS(0xA8), LETTERS(0xB0), LETTERS(0xB8),
    [0xC0] = LETTERS(0xC0), LETTERS(0xC8), LETTERS(0xD0), LETTERS(0xD8),
    [0xE0] = LETTERS(0xE0), LETTERS(0xE8), LETTERS(0xF0), LETTERS(0xF8),
    [0xC2] = 0, [0xE2] = 0,
};

struct anslag_word anslag_next_word(const uint8_t *bytes, size_t at, size_t end) {
    while (at < end && !small[bytes[at]]) at += bytes[at] == 0xE2 ? 3 : bytes[at] == 0xC2 ? 2 : 1;
    if (at > end) at = end;
    struct anslag_word word = {at, at, 0};
    for (uint8_t letter; word.end < end && (letter = small[bytes[word.end]]); word.end++) word.key = word.key << 8 | letter;
    return word;
}

uint64_t anslag_number(const uint8_t *bytes, size_t count) {
    const uint64_t factor = 0x9E3779B97F4A7C15;
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
