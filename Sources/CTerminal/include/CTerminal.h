// The little C that signal handlers need: async-signal-safe, no allocation, no locks.
#ifndef DOSSIER_CTERMINAL_H
#define DOSSIER_CTERMINAL_H

#include <stddef.h>
#include <stdint.h>

// What signals asked for since the last look, as bits.
enum {
  DOSSIER_SIGNAL_RESIZE = 1,
  DOSSIER_SIGNAL_STOP = 2,
  DOSSIER_SIGNAL_CONTINUE = 4,
  DOSSIER_SIGNAL_END = 8,
};

/// Remembers the terminal's settings and takes over the signals of a session. Returns the end of a pipe
/// that can be read when a signal came, or -1.
int dossier_guard_begin(int terminal);

/// Gives the signals back to what they did before.
void dossier_guard_end(void);

/// Sets the bytes that make the terminal as it was, for the handlers that cannot ask anyone.
void dossier_guard_set_farewell(const uint8_t *bytes, size_t count);

/// The signals since the last call, as bits; empties the pipe.
unsigned dossier_guard_take(void);

/// The number of the signal that asks the session to end, or 0.
int dossier_guard_ending_signal(void);

/// Stops the process, or its whole group, as SIGTSTP does, and returns when it runs again. Does nothing
/// where SIGTSTP was ignored when the session began.
void dossier_guard_stop(int whole_group);

/// Bounds the address space to so many bytes more than now until `dossier_reading_end`, and says a line on
/// standard error if the reading of an input ends the program meanwhile: `large` where there is no room
/// left, else `failed`. Too large an input ends it with 3.
void dossier_reading_begin(const char *large, const char *failed, uint64_t bytes);

/// Ends what `dossier_reading_begin` began.
void dossier_reading_end(void);

/// The arguments, closed by a null pointer, with which the program starts anew where an input ends it; a
/// null pointer for none.
void dossier_reading_resume_with(char *const *arguments);

/// Makes a pipe that no program inherits; 0, or -1 and an error number.
int dossier_pipe(int ends[2]);

/// Starts a program with its input and its output and none of our other files, all signals as they are by
/// default. The arguments, closed by a null pointer, go to it as they are: no shell sees them. Returns 0
/// or an error number.
int dossier_spawn(char *const *arguments, int input, int output, int *process);

#endif
