// What the tests need of C and Swift cannot import: the library's character widths.
#ifndef DOSSIER_CTESTSUPPORT_H
#define DOSSIER_CTESTSUPPORT_H

#include <stdint.h>

/// The C library's width of a scalar in the calling thread's locale.
int dossier_wcwidth(uint32_t scalar);

/// The C library's version.
const char *dossier_libc_version(void);

#endif
