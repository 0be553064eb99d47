#ifndef ANSLAG_CSYSTEM_H
#define ANSLAG_CSYSTEM_H

/// Exchanges two paths in one step (renameat2 with RENAME_EXCHANGE, Linux 3.15). Returns 0, or -1 with errno set.
int anslag_exchange(const char *first, const char *second);

#endif
