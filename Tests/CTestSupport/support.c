#define _GNU_SOURCE
#include "CTestSupport.h"

#include <gnu/libc-version.h>
#include <wchar.h>

int dossier_wcwidth(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

const char *dossier_libc_version(void) { return gnu_get_libc_version(); }
