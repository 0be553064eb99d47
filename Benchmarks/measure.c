// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

// Runs a command and tells what it cost: wall, user and system seconds, peak memory in kB, exit status, as one JSON line
// on descriptor 3. In C, since a child's peak memory begins with its parent's, and Python's own is larger than the floor's.
//
//     measure COMMAND … 3>cost.json
#include <err.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double seconds(struct timeval t) { return (double)t.tv_sec + (double)t.tv_usec / 1e6; }

int main(int argc, char **argv) {
    if (argc < 2) errx(64, "use: measure COMMAND … 3>cost.json");
    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    pid_t child = fork();
    if (child < 0) err(71, "fork");
    if (child == 0) {
        close(3);
        execvp(argv[1], argv + 1);
        err(127, "%s", argv[1]);
    }
    int status;
    struct rusage cost;
    if (wait4(child, &status, 0, &cost) < 0) err(71, "wait4");
    clock_gettime(CLOCK_MONOTONIC, &end);
    double wall = (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) / 1e9;
    int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    dprintf(3, "{\"wall\": %.6f, \"user\": %.6f, \"system\": %.6f, \"peak_kb\": %ld, \"status\": %d}\n", wall,
            seconds(cost.ru_utime), seconds(cost.ru_stime), cost.ru_maxrss, code);
    return code;
}
