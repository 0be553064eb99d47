// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

#include "CArena.h"
#include <stdlib.h>
#include <string.h>

// cmark-gfm keeps nothing that needs more than the alignment of a pointer. A page's memory is a ninth smaller than with malloc's 16.
enum { FIRST_CHUNK = 512 * 1024, ALIGNMENT = 8 };

// A run of memory. Pieces stand in it one after another, each behind its size.
struct chunk {
    struct chunk *before;
    size_t size, used;
    _Alignas(ALIGNMENT) char bytes[];
};
struct piece {
    _Alignas(ALIGNMENT) size_t size;
};

static _Thread_local struct chunk *top;
static _Thread_local int depth;

// The room of a piece with its size before it. cmark-gfm too ends the process when memory is out.
static size_t room(size_t size) {
    if (size > SIZE_MAX / 4) abort();
    return (sizeof(struct piece) + size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
}

static void add_chunk(size_t least) {
    size_t size = top ? 2 * top->size : FIRST_CHUNK;
    if (size < least) size = least;
    struct chunk *chunk = malloc(sizeof *chunk + size);
    if (!chunk) abort();
    *chunk = (struct chunk){.before = top, .size = size};
    top = chunk;
}

static void *take(size_t size) {
    size_t needed = room(size);
    if (!top || top->size - top->used < needed) add_chunk(needed);
    struct piece *piece = (struct piece *)(void *)(top->bytes + top->used);
    top->used += needed;
    piece->size = size;
    return piece + 1;
}

static void *take_zeroed(size_t count, size_t size) {
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes)) abort();
    return memset(take(bytes), 0, bytes);
}

// The last piece grows where it is: so does the HTML that is being rendered.
static void *resize(void *old, size_t size) {
    if (!old) return take(size);
    struct piece *piece = (struct piece *)old - 1;
    size_t had = room(piece->size), needs = room(size);
    if ((char *)piece + had == top->bytes + top->used && top->used - had + needs <= top->size) {
        top->used += needs - had;
        piece->size = size;
        return old;
    }
    if (size <= piece->size) return old;
    return memcpy(take(size), old, piece->size);
}

static void keep(void *piece) { (void)piece; }

static cmark_mem arena = {take_zeroed, resize, keep};

cmark_mem *anslag_arena(void) { return &arena; }

void anslag_arena_begin(void) { depth++; }

void anslag_arena_end(void) {
    if (--depth > 0 || !top) return;
    while (top->before) {
        struct chunk *chunk = top;
        top = chunk->before;
        free(chunk);
    }
    top->used = 0;
}
