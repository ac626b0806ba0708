// ncurses as Swift can import it: wide characters on, macros off, and functions where only a macro
// or a global stands in curses.h.
#ifndef DOSSIER_CNCURSES_SHIM_H
#define DOSSIER_CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <ncursesw/curses.h>

static inline WINDOW *dossier_stdscr(void) { return stdscr; }
static inline WINDOW *dossier_curscr(void) { return curscr; }
static inline int dossier_colors(void) { return COLORS; }
static inline int dossier_color_pairs(void) { return COLOR_PAIRS; }

// The A_ macros cast, so that they do not import.
static const attr_t dossier_bold = A_BOLD;
static const attr_t dossier_dim = A_DIM;
static const attr_t dossier_underline = A_UNDERLINE;
static const attr_t dossier_reverse = A_REVERSE;
static const attr_t dossier_italic = A_ITALIC;
// Nothing is written for it on terminals that have no such highlighting, which is all of today's; but ncurses
// tells cells with it from cells without, and so writes a cell anew that is no part of a link any more.
static const attr_t dossier_link = A_HORIZONTAL;

// From term.h, whose several hundred macros with everyday names are better not included.
extern int setupterm(const char *term, int file, int *error);

#endif
