// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

#define _GNU_SOURCE
#define OPENSSL_SUPPRESS_DEPRECATED
#include "CPlatform.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/openat2.h>
#include <malloc.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <openssl/sha.h>
#include <zlib.h>

/// What umask leaves of this is the mode of a new file.
enum { NEW_FILE_MODE = 0666 };

/// openat2 without openat2: name by name, so that a link in the middle of the path is refused too.
static int open_name_by_name(int folder, const char *path, int flags) {
    int at = folder;
    for (;;) {
        size_t length = strcspn(path, "/");
        char name[256];
        if (length >= sizeof name) {
            errno = ENAMETOOLONG;
        } else {
            memcpy(name, path, length);
            name[length] = 0;
        }
        int is_last = path[length] == 0;
        int next = -1;
        if (length < sizeof name) {
            if (strcmp(name, "..") == 0) {
                errno = EXDEV;
            } else {
                int wanted = is_last ? flags : O_PATH | O_DIRECTORY | O_CLOEXEC;
                next = openat(at, name[0] ? name : ".", wanted | O_NOFOLLOW, NEW_FILE_MODE);
            }
        }
        int reason = errno;
        if (at != folder) close(at);
        errno = reason;
        if (next < 0 || is_last) return next;
        at = next;
        path += length + 1;
    }
}

int anslag_open_beneath(int folder, const char *path, int flags) {
    static volatile int has_no_openat2 = 0;
    if (!has_no_openat2) {
        struct open_how how = {
            .flags = (uint64_t)flags,
            .mode = flags & O_CREAT ? NEW_FILE_MODE : 0,
            .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS,
        };
        for (;;) {
            long descriptor = syscall(SYS_openat2, folder, path, &how, sizeof how);
            if (descriptor >= 0) return (int)descriptor;
            // EAGAIN: something was renamed under way, and the kernel cannot swear that the path stayed beneath.
            if (errno != EAGAIN && errno != EINTR) break;
        }
        // Containers with an older seccomp profile answer EPERM for a call they do not know.
        if (errno != ENOSYS && errno != EPERM) return -1;
        has_no_openat2 = 1;
    }
    return open_name_by_name(folder, path, flags);
}

int anslag_exchange(int folder, const char *first, const char *second) {
    return renameat2(folder, first, folder, second, RENAME_EXCHANGE);
}

int anslag_sync_disk(int descriptor) { return syncfs(descriptor); }

uint32_t anslag_file_system(int descriptor) {
    struct statfs status;
    return fstatfs(descriptor, &status) == 0 ? (uint32_t)status.f_type : 0;
}

const char *anslag_entry_name(const struct dirent *entry) { return entry->d_name; }

// The functions of OpenSSL 1: since 3.0 they are discouraged, but SHA256() there looks its algorithm up by name in each call, for
// 17,000 instructions, and EVP_DigestInit_ex() in its first for five million. All use the processor's own instructions for SHA.
void anslag_sha256(const void *bytes, size_t count, uint8_t digest[32]) {
    SHA256_CTX context;
    SHA256_Init(&context);
    SHA256_Update(&context, bytes, count);
    SHA256_Final(digest, &context);
}

void anslag_take_memory_in_steps(void) {
    struct rlimit limit;
    if (getrlimit(RLIMIT_AS, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY) return;
    mallopt(M_TOP_PAD, 64 * 1024 * 1024);
}

void anslag_keep_memory(void) {
    mallopt(M_TRIM_THRESHOLD, INT_MAX);
    mallopt(M_MMAP_THRESHOLD, 32 * 1024 * 1024);
}

int anslag_write_all(int descriptor, const void *bytes, size_t count) {
    const char *rest = bytes;
    while (count > 0) {
        ssize_t written = write(descriptor, rest, count);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return -1;
        rest += written;
        count -= (size_t)written;
    }
    return 0;
}

enum anslag_copied anslag_copy(int from, int to, uint64_t *count, uint8_t digest[32]) {
    unsigned char buffer[64 * 1024];
    enum anslag_copied result = ANSLAG_COPIED;
    SHA256_CTX context;
    SHA256_Init(&context);
    *count = 0;
    for (;;) {
        ssize_t got = read(from, buffer, sizeof buffer);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) result = ANSLAG_READ_FAILED;
        if (got <= 0) break;
        SHA256_Update(&context, buffer, (size_t)got);
        *count += (uint64_t)got;
        if (anslag_write_all(to, buffer, (size_t)got) < 0) {
            result = ANSLAG_WRITE_FAILED;
            break;
        }
    }
    int reason = errno;
    SHA256_Final(digest, &context);
    errno = reason;
    return result;
}

int anslag_thread(void) { return (int)gettid(); }

int anslag_processors(void) {
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) < 0) return 1;
    int count = CPU_COUNT(&set);
    return count > 0 ? count : 1;
}

// Written by the thread that the system chooses for a signal, read by others.
static _Atomic int received = 0;
_Static_assert(ATOMIC_INT_LOCK_FREE == 2, "a signal may come while it is read");

/// How many steps towards the end have been taken since then, and how many when we last looked.
static _Atomic unsigned steps = 0;
static unsigned steps_seen = 0;

/// How many seconds may go without a step.
enum { PATIENCE = 2 };

static void remember(int number) {
    if (received) anslag_end_by_signal(number);
    received = number;
    alarm(PATIENCE);
}

/// No thread is needed for this: there may be none, or all may wait for something that never comes.
static void look_for_steps(int number) {
    (void)number;
    if (!received) return;
    if (steps == steps_seen) anslag_end_by_signal(received);
    steps_seen = steps;
    alarm(PATIENCE);
}

void anslag_watch_signals(void) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = remember;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
    action.sa_handler = look_for_steps;
    sigaction(SIGALRM, &action, NULL);
    /* A program that was started by a thread with its signals blocked would hear of neither. */
    sigset_t asked;
    sigemptyset(&asked);
    sigaddset(&asked, SIGINT);
    sigaddset(&asked, SIGTERM);
    sigaddset(&asked, SIGALRM);
    pthread_sigmask(SIG_UNBLOCK, &asked, NULL);
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);
}

int anslag_signal_received(void) { return received; }

void anslag_take_step(void) {
    if (received) steps++;
}

void anslag_end_by_signal(int number) {
    signal(number, SIG_DFL);
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, number);
    sigprocmask(SIG_UNBLOCK, &set, NULL);
    raise(number);
}

int anslag_start(const char *program, const char *argument) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    int fault = posix_spawn_file_actions_init(&actions);
    if (fault != 0) return fault;
    fault = posix_spawnattr_init(&attributes);
    if (fault != 0) {
        posix_spawn_file_actions_destroy(&actions);
        return fault;
    }
    for (int descriptor = 0; descriptor < 3; descriptor++) {
        posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0);
    }
    posix_spawn_file_actions_addclosefrom_np(&actions, 3);
    // What we ignore, the program need not.
    sigset_t ignored;
    sigemptyset(&ignored);
    sigaddset(&ignored, SIGPIPE);
    sigaddset(&ignored, SIGXFSZ);
    posix_spawnattr_setsigdefault(&attributes, &ignored);
    // A session of its own, so that Ctrl-C in our terminal does not end it.
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF);
    char *const arguments[] = {(char *)program, (char *)argument, NULL};
    pid_t process;
    fault = posix_spawnp(&process, program, &actions, &attributes, arguments, environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return fault;
}

long anslag_inflate(const uint8_t *bytes, size_t count, uint8_t *buffer, size_t capacity) {
    z_stream stream = {0};
    if (count > UINT32_MAX || capacity > UINT32_MAX || inflateInit2(&stream, -MAX_WBITS) != Z_OK) return -1;
    stream.next_in = (Bytef *)bytes;
    stream.avail_in = (uInt)count;
    stream.next_out = buffer;
    stream.avail_out = (uInt)capacity;
    int result = inflate(&stream, Z_FINISH);
    long written = (long)stream.total_out;
    inflateEnd(&stream);
    return result == Z_STREAM_END ? written : -1;
}
