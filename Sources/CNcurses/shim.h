// ncurses as Swift can import it: wide characters on, macros off, and functions where only a macro
// or a global stands in curses.h.
#ifndef DOSSIER_CNCURSES_SHIM_H
#define DOSSIER_CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <ncursesw/curses.h>

static inline WINDOW *dossier_stdscr(void) { return stdscr; }

#endif
