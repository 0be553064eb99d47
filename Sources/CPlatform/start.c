// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

#define _GNU_SOURCE
#include "CPlatform.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/timerfd.h>
#include <unistd.h>

/// What libdispatch's threads have too, whatever `ulimit -s` says of the first.
enum { STACK = 8 * 1024 * 1024 };

static int argument_count = 0;
static char **arguments = NULL;

/// Sets what `CommandLine.arguments` gives; Swift's interpreter calls it too. Without it Swift's library looks for the arguments in
/// /proc/self/maps, and finds none where that cannot be read.
extern void _swift_stdlib_overrideUnsafeArgvArgc(char **values, int count) __attribute__((swiftcall, weak));

/// Runs before Swift's library looks around: glibc gives what `main` gets to whatever runs before it.
__attribute__((constructor(101))) static void take_arguments(int count, char **values) {
    argument_count = count;
    arguments = values;
    if (_swift_stdlib_overrideUnsafeArgvArgc) _swift_stdlib_overrideUnsafeArgvArgc(values, count);
    // Linked into the program, Swift's library looks beside it for a program that prints backtraces, and aborts where it cannot tell
    // what "beside" is. A place where nothing can lie is an answer.
    char path[1];
    if (readlink("/proc/self/exe", path, sizeof path) < 0) setenv("SWIFT_ROOT", "/dev/null", 0);
}

int anslag_argument_count(void) { return argument_count; }

const char *anslag_argument(int index) { return arguments[index]; }

int anslag_hold_standard_streams(void) {
    for (int descriptor = 0; descriptor < 3; descriptor++) {
        if (fcntl(descriptor, F_GETFD) >= 0) continue;
        if (errno != EBADF || open("/", O_PATH | O_CLOEXEC) < 0) return -1;
    }
    return 0;
}

int anslag_start_thread(void *(*body)(void *), void *argument) {
    pthread_attr_t attributes;
    int fault = pthread_attr_init(&attributes);
    if (fault != 0) return fault;
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    pthread_attr_setstacksize(&attributes, STACK);
    // Signals are for the first thread, which only waits for them. Faults of the thread's own are not held back.
    sigset_t held, before;
    sigfillset(&held);
    sigdelset(&held, SIGILL);
    sigdelset(&held, SIGTRAP);
    sigdelset(&held, SIGABRT);
    sigdelset(&held, SIGBUS);
    sigdelset(&held, SIGFPE);
    sigdelset(&held, SIGSEGV);
    sigdelset(&held, SIGSYS);
    sigdelset(&held, SIGPROF);
    pthread_sigmask(SIG_BLOCK, &held, &before);
    pthread_t thread;
    fault = pthread_create(&thread, &attributes, body, argument);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    pthread_attr_destroy(&attributes);
    return fault;
}

void anslag_wait(void) {
    for (;;) pause();
}

int anslag_has_memory(size_t count) {
    void *place = mmap(NULL, count, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (place == MAP_FAILED) return 0;
    munmap(place, count);
    return 1;
}

/// Waits until its caller lets go of the lock.
static void *wait_for_lock(void *lock) {
    pthread_mutex_lock(lock);
    pthread_mutex_unlock(lock);
    return NULL;
}

/// Whether so many threads can live at once. Returns 0 or the number of the error.
static int try_threads(int count) {
    pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    pthread_t *threads = calloc((size_t)count, sizeof *threads);
    if (!threads) return ENOMEM;
    pthread_mutex_lock(&lock);
    int started = 0, fault = 0;
    while (started < count && fault == 0) {
        fault = pthread_create(&threads[started], NULL, wait_for_lock, &lock);
        if (fault == 0) started++;
    }
    pthread_mutex_unlock(&lock);
    for (int index = 0; index < started; index++) pthread_join(threads[index], NULL);
    free(threads);
    return fault;
}

int anslag_has_event_loops(int loops, int threads) {
    int *descriptors = calloc((size_t)loops * 3, sizeof *descriptors);
    if (!descriptors) return ENOMEM;
    int opened = 0, fault = 0;
    for (int loop = 0; loop < loops && fault == 0; loop++) {
        for (int kind = 0; kind < 3 && fault == 0; kind++) {
            int descriptor = kind == 0   ? epoll_create1(EPOLL_CLOEXEC)
                             : kind == 1 ? eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)
                                         : timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);
            if (descriptor < 0) {
                fault = errno;
            } else {
                descriptors[opened++] = descriptor;
            }
        }
    }
    while (opened > 0) close(descriptors[--opened]);
    free(descriptors);
    return fault != 0 ? fault : try_threads(threads);
}
