// What the tests need of C and Swift cannot import: character widths, and programs on a terminal of their
// own.
#ifndef DOSSIER_CTESTSUPPORT_H
#define DOSSIER_CTESTSUPPORT_H

#include <stdint.h>
#include <sys/types.h>
#include <termios.h>

/// The C library's width of a scalar in the calling thread's locale.
int dossier_wcwidth(uint32_t scalar);

/// The C library's version.
const char *dossier_libc_version(void);

/// Starts a program on a new pseudoterminal of its own session and returns its process, or -1. `master`
/// becomes the other end, `slave` an end that stays open so that the settings can be asked for,
/// `before` the settings before the program.
pid_t dossier_spawn_on_terminal(char *const argv[], char *const envp[], int rows, int columns,
                                int *master, int *slave, struct termios *before);

/// Starts a process of the same program that does nothing until it is killed and returns it, or -1.
pid_t dossier_fork(void);

#endif
