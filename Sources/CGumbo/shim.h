#ifndef DOSSIER_CGUMBO_SHIM_H
#define DOSSIER_CGUMBO_SHIM_H

#include <gumbo.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdlib.h>

// Gumbo frees its tree by recursion and does not check its allocations. Both are settled by an arena:
// the tree is never freed node by node, and an allocation above the limit leaves the parser by longjmp
// (gumbo owns nothing but memory of the arena).

typedef struct DossierArenaChunk {
  struct DossierArenaChunk *next;
  size_t used;
  size_t size;
} DossierArenaChunk;

typedef struct DossierArena {
  DossierArenaChunk *chunk;
  size_t total;
  size_t limit;
  jmp_buf full;
} DossierArena;

static inline void *dossier_arena_allocate(void *userdata, size_t size) {
  DossierArena *arena = (DossierArena *)userdata;
  const size_t head = (sizeof(DossierArenaChunk) + 15) & ~(size_t)15;
  if (size > arena->limit) longjmp(arena->full, 1);
  size = (size + 15) & ~(size_t)15;
  if (!arena->chunk || arena->chunk->size - arena->chunk->used < size) {
    size_t wanted = arena->total / 2 < 65536 ? 65536 : arena->total / 2;
    if (wanted > (size_t)4 << 20) wanted = (size_t)4 << 20;
    if (wanted < size) wanted = size;
    if (wanted > arena->limit - arena->total) wanted = arena->limit - arena->total;
    if (wanted < size) longjmp(arena->full, 1);
    DossierArenaChunk *chunk = (DossierArenaChunk *)malloc(head + wanted);
    if (!chunk) longjmp(arena->full, 1);
    chunk->next = arena->chunk;
    chunk->used = 0;
    chunk->size = wanted;
    arena->chunk = chunk;
    arena->total += wanted;
  }
  void *result = (char *)arena->chunk + head + arena->chunk->used;
  arena->chunk->used += size;
  return result;
}

static inline void dossier_arena_keep(void *userdata, void *pointer) {
  (void)userdata;
  (void)pointer;
}

/// A new arena that gives out at most `limit` bytes; NULL without memory.
static inline void *dossier_arena_new(size_t limit) {
  DossierArena *arena = (DossierArena *)calloc(1, sizeof(DossierArena));
  if (arena) arena->limit = limit;
  return arena;
}

/// Frees the arena and everything that was parsed into it.
static inline void dossier_arena_free(void *opaque) {
  DossierArena *arena = (DossierArena *)opaque;
  if (!arena) return;
  while (arena->chunk) {
    DossierArenaChunk *next = arena->chunk->next;
    free(arena->chunk);
    arena->chunk = next;
  }
  free(arena);
}

/// Parses into the arena; NULL when its limit is reached. The result lives as long as the arena.
static inline const GumboOutput *dossier_gumbo_parse(
    void *opaque, const char *bytes, size_t length) {
  DossierArena *arena = (DossierArena *)opaque;
  // gumbo's own options are a variable, which a library that is loaded late cannot have ("Linking").
  const GumboOptions options = {
      .allocator = dossier_arena_allocate,
      .deallocator = dossier_arena_keep,
      .userdata = arena,
      .tab_stop = 8,
      .stop_on_first_error = false,
      .max_errors = 0,
      .fragment_context = GUMBO_TAG_LAST,
      .fragment_namespace = GUMBO_NAMESPACE_HTML,
  };
  if (setjmp(arena->full)) return NULL;
  return gumbo_parse_with_options(&options, bytes, length);
}

// The union of a node does not import with its anonymous variants' names kept apart, so that these
// read it.

static inline const GumboVector *dossier_gumbo_children(const GumboNode *node) {
  return node->type == GUMBO_NODE_DOCUMENT ? &node->v.document.children : &node->v.element.children;
}

static inline GumboTag dossier_gumbo_tag(const GumboNode *node) { return node->v.element.tag; }

static inline const char *dossier_gumbo_text(const GumboNode *node) { return node->v.text.text; }

static inline const GumboVector *dossier_gumbo_attributes(const GumboNode *node) {
  return &node->v.element.attributes;
}

#endif
