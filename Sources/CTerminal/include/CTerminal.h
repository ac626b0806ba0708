// The little C that signal handlers need: async-signal-safe, no allocation, no locks.
#ifndef DOSSIER_CTERMINAL_H
#define DOSSIER_CTERMINAL_H
#endif
