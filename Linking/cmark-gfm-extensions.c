#include <cmark-gfm-core-extensions.h>

#include "lazy.h"

LAZY(void, cmark_gfm_core_extensions_ensure_registered, (void), ())
LAZY(bool, cmark_gfm_extensions_get_tasklist_item_checked, (cmark_node *a), (a))
