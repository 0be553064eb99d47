// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

#ifndef ANSLAG_CPLATFORM_H
#define ANSLAG_CPLATFORM_H

#include <dirent.h>
#include <stddef.h>
#include <stdint.h>

/// Opens a path beneath a folder (openat2, Linux 5.6): no symbolic link is followed and no `..` leaves the folder. Where the
/// kernel has no openat2, each name is opened by itself with O_NOFOLLOW. Returns a descriptor, or -1 with errno set.
int anslag_open_beneath(int folder, const char *path, int flags);

/// Exchanges two names in a folder in one step (renameat2 with RENAME_EXCHANGE, Linux 3.15). Returns 0, or -1 with errno set.
int anslag_exchange(int folder, const char *first, const char *second);

/// Writes all that waits for the disk of a descriptor (syncfs). Returns 0, or -1 with errno set.
int anslag_sync_disk(int descriptor);

/// The kind of file system that a descriptor's file lies on, by its magic number (fstatfs); 0 where it is not known.
uint32_t anslag_file_system(int descriptor);

/// The name of an entry of readdir, which Swift sees as a tuple of 256 bytes.
const char *anslag_entry_name(const struct dirent *entry);

/// The SHA-256 (FIPS 180-4) of bytes.
void anslag_sha256(const void *bytes, size_t count, uint8_t digest[32]);

/// What anslag_copy came to.
enum anslag_copied { ANSLAG_COPIED, ANSLAG_READ_FAILED, ANSLAG_WRITE_FAILED };

/// Copies all that is left of one file to another and digests it on the way. Where it failed, errno says why.
enum anslag_copied anslag_copy(int from, int to, uint64_t *count, uint8_t digest[32]);

/// Unpacks deflate (RFC 1951) into a buffer. Returns how many bytes came out, or -1 for what is not in that format or does not fit.
/// What stands after its end is passed over.
long anslag_inflate(const uint8_t *bytes, size_t count, uint8_t *buffer, size_t capacity);

/// Writes everything, however the kernel divides it. Returns 0, or -1 with errno set.
int anslag_write_all(int descriptor, const void *bytes, size_t count);

/// The number of the present thread.
int anslag_thread(void);

/// How many processors this process may use, at least 1.
int anslag_processors(void);

/// From now on memory is taken in large steps: glibc otherwise lets the heap of a thread grow by single pages of memory. 5,330 system calls
/// for 10,000 pages, 1 % of the time, and all threads wait for each; with this 9. A step is as long as the heap of a thread can be, and only
/// heaps that begin afterwards are of that length: to be called before the first thread. What is not touched costs nothing, but where
/// the addresses themselves are limited (`ulimit -v`) nothing is changed.
void anslag_take_memory_in_steps(void);

/// From now on memory stays with the process, for one that does its work and ends. glibc otherwise gives the top of a heap back after each
/// large file.
void anslag_keep_memory(void);

/// From now on SIGINT and SIGTERM are remembered instead of ending the process at once. The second one ends it, and so does the first
/// when two seconds go without a step (anslag_take_step). SIGPIPE and SIGXFSZ come back as errors of write.
void anslag_watch_signals(void);

/// Notes that the process is on its way to end as it was asked to.
void anslag_take_step(void);

/// The number of the signal that came, or 0.
int anslag_signal_received(void);

/// Ends the process by a signal, as if it had not been remembered.
void anslag_end_by_signal(int number);

/// How many arguments the process was started with, its own name among them. 0 where the system gave none.
int anslag_argument_count(void);

/// An argument, for as long as the process lives.
const char *anslag_argument(int index);

/// Puts something in the place of each standard stream that is closed, so that no other file gets its number. What stands there can
/// be neither read nor written: EBADF, as before. Returns 0, or -1 with errno set.
int anslag_hold_standard_streams(void);

/// Starts a thread that lives until the process ends, to which no signal comes. Returns 0, or the number of the error.
int anslag_start_thread(void *(*body)(void *), void *argument);

/// Waits, for nothing but signals, until the process ends.
void anslag_wait(void);

/// Whether so many bytes of addresses can be had.
int anslag_has_memory(size_t count);

/// Whether so many event loops (epoll, eventfd and timerfd each) and so many threads can be had, all at once. Returns 0, or the number of
/// the error.
int anslag_has_event_loops(int loops, int threads);

/// Starts a program of PATH with one argument, in a session of its own and without our open files. Returns 0, or the number
/// of the error.
int anslag_start(const char *program, const char *argument);

#endif
