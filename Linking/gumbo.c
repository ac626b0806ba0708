#include <gumbo.h>

#include "lazy.h"

LAZY(GumboOutput *, gumbo_parse_with_options, (const GumboOptions *a, const char *b, size_t c), (a, b, c))
