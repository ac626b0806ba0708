#include <ini.h>

#include "lazy.h"

LAZY(int, ini_parse_string, (const char *a, ini_handler b, void *c), (a, b, c))
