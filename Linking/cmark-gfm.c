#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>

#include "lazy.h"

LAZY(cmark_syntax_extension *, cmark_find_syntax_extension, (const char *a), (a))
LAZY(void, cmark_iter_free, (cmark_iter *a), (a))
LAZY(cmark_node *, cmark_iter_get_node, (cmark_iter *a), (a))
LAZY(cmark_iter *, cmark_iter_new, (cmark_node *a), (a))
LAZY(cmark_event_type, cmark_iter_next, (cmark_iter *a), (a))
LAZY(cmark_node *, cmark_node_first_child, (cmark_node *a), (a))
LAZY(void, cmark_node_free, (cmark_node *a), (a))
LAZY(int, cmark_node_get_heading_level, (cmark_node *a), (a))
LAZY(cmark_delim_type, cmark_node_get_list_delim, (cmark_node *a), (a))
LAZY(int, cmark_node_get_list_start, (cmark_node *a), (a))
LAZY(int, cmark_node_get_list_tight, (cmark_node *a), (a))
LAZY(cmark_list_type, cmark_node_get_list_type, (cmark_node *a), (a))
LAZY(const char *, cmark_node_get_literal, (cmark_node *a), (a))
LAZY(cmark_node_type, cmark_node_get_type, (cmark_node *a), (a))
LAZY(const char *, cmark_node_get_type_string, (cmark_node *a), (a))
LAZY(const char *, cmark_node_get_url, (cmark_node *a), (a))
LAZY(cmark_node *, cmark_node_next, (cmark_node *a), (a))
LAZY(int, cmark_parser_attach_syntax_extension, (cmark_parser *a, cmark_syntax_extension *b), (a, b))
LAZY(void, cmark_parser_feed, (cmark_parser *a, const char *b, size_t c), (a, b, c))
LAZY(cmark_node *, cmark_parser_finish, (cmark_parser *a), (a))
LAZY(void, cmark_parser_free, (cmark_parser *a), (a))
LAZY(cmark_parser *, cmark_parser_new, (int a), (a))
