// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

// The floor: what no generator built on cmark-gfm can go below. Reads every Markdown file under CONTENT, skips its front
// matter, renders the rest with tables and task lists, and writes OUT/<same path>.html with PAD bytes before it (the
// theme's share of a page). No YAML, no templates, no links, no checks.
//
//     floor CONTENT OUT THREADS PAD
//     cc -O2 -pthread -o floor floor.c $(pkg-config --cflags --libs libcmark-gfm) -lcmark-gfm-extensions
#define _GNU_SOURCE
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <err.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum { MAX_THREADS = 64, OPTIONS = CMARK_OPT_FOOTNOTES | CMARK_OPT_SMART };

static struct {
    const char *content, *out;
    size_t content_length;
    char **paths;
    size_t count, room;
    char *padding;
    size_t pad;
} job;
static atomic_size_t next_path;

// Notes a Markdown file; mirrors a folder at once, so that the threads only write files.
static int visit(const char *path, const struct stat *status, int type, struct FTW *place) {
    (void)status, (void)place;
    size_t length = strlen(path);
    if (type == FTW_D) {
        char folder[PATH_MAX];
        snprintf(folder, sizeof folder, "%s%s", job.out, path + job.content_length);
        mkdir(folder, 0755);
    } else if (length > 3 && strcmp(path + length - 3, ".md") == 0) {
        if (job.count == job.room) {
            job.room = job.room ? 2 * job.room : 4096;
            job.paths = realloc(job.paths, job.room * sizeof *job.paths);
        }
        job.paths[job.count++] = strdup(path);
    }
    return 0;
}

// The whole file with a zero after it.
static char *read_file(const char *path, size_t *length) {
    int file = open(path, O_RDONLY | O_CLOEXEC);
    struct stat status;
    if (file < 0 || fstat(file, &status) != 0) err(74, "%s", path);
    *length = (size_t)status.st_size;
    char *text = malloc(*length + 1);
    if (read(file, text, *length) != (ssize_t)*length) err(74, "%s", path);
    text[*length] = 0;
    close(file);
    return text;
}

static void write_page(const char *source, const char *html) {
    char path[PATH_MAX];
    int stem = (int)(strlen(source) - job.content_length - 3);
    snprintf(path, sizeof path, "%s%.*s.html", job.out, stem, source + job.content_length);
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    struct iovec parts[] = {{job.padding, job.pad}, {(char *)html, strlen(html)}};
    if (file < 0 || writev(file, parts, 2) < 0) err(74, "%s", path);
    close(file);
}

static void render(const char *path) {
    size_t length;
    char *text = read_file(path, &length);
    char *body = text;
    if (strncmp(text, "---\n", 4) == 0) {
        char *end = strstr(text + 4, "\n---\n");
        if (end) body = end + 5;
    }
    cmark_parser *parser = cmark_parser_new(OPTIONS);
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"));
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("tasklist"));
    cmark_parser_feed(parser, body, length - (size_t)(body - text));
    cmark_node *document = cmark_parser_finish(parser);
    char *html = cmark_render_html(document, OPTIONS, cmark_parser_get_syntax_extensions(parser));
    write_page(path, html);
    free(html);
    cmark_node_free(document);
    cmark_parser_free(parser);
    free(text);
}

static void *work(void *unused) {
    for (size_t i; (i = atomic_fetch_add(&next_path, 1)) < job.count;) render(job.paths[i]);
    return unused;
}

int main(int argc, char **argv) {
    if (argc != 5) errx(64, "use: floor CONTENT OUT THREADS PAD");
    job.content = argv[1], job.out = argv[2], job.content_length = strlen(argv[1]);
    int threads = atoi(argv[3]);
    job.pad = strtoul(argv[4], NULL, 10);
    if (threads < 1 || threads > MAX_THREADS) errx(64, "1 to %d threads", MAX_THREADS);
    job.padding = malloc(job.pad + 1);
    memset(job.padding, ' ', job.pad);
    cmark_gfm_core_extensions_ensure_registered();
    if (nftw(job.content, visit, 64, FTW_PHYS) != 0) err(74, "%s", job.content);

    pthread_t crew[MAX_THREADS];
    for (int i = 1; i < threads; i++) pthread_create(&crew[i], NULL, work, NULL);
    work(NULL);
    for (int i = 1; i < threads; i++) pthread_join(crew[i], NULL);
    printf("%zu pages\n", job.count);
}
