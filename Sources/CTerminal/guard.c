#define _GNU_SOURCE
#include "CTerminal.h"
#include "faults.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// How long a terminal that takes no bytes may hold up an ending, in seconds.
#define PATIENCE 2

// One more than the highest number of a signal.
#define SIGNAL_COUNT 65

static struct sigaction before[SIGNAL_COUNT];
static uint8_t is_taken[SIGNAL_COUNT];
static atomic_uint pending;
static atomic_int ending;
static atomic_int stopped_here;
static int pipe_ends[2] = {-1, -1};
static int terminal_fd = -1;
static struct termios settings;
static int has_settings;
static uint8_t farewell[512];
static volatile sig_atomic_t farewell_count;
// Whether a signal is handled here: those that a session has a use for, and all others that would end it.
static int is_caught(int number) {
  switch (number) {
    case SIGKILL: case SIGSTOP: case SIGCHLD: case SIGURG: case SIGTTIN: case SIGTTOU: case SIGPIPE:
    case SIGXFSZ:
      return 0;
    // Faults, which have handlers of their own.
    case SIGILL: case SIGSEGV: case SIGABRT: case SIGBUS: case SIGFPE: case SIGTRAP: case SIGSYS:
      return 0;
    default:
      // The C library keeps the first real-time signals to itself.
      return number < 32 || (number >= SIGRTMIN && number <= SIGRTMAX);
  }
}

// Makes the terminal as it was without ncurses, which is not safe to call in a handler. What the
// terminal does not take at once is not waited for.
void dossier_restore_terminal(void) {
  if (terminal_fd < 0 || !has_settings) return;
  int flags = fcntl(terminal_fd, F_GETFL);
  if (flags >= 0) fcntl(terminal_fd, F_SETFL, flags | O_NONBLOCK);
  if (farewell_count > 0) {
    ssize_t written = write(terminal_fd, farewell, (size_t)farewell_count);
    (void)written;
  }
  if (flags >= 0) fcntl(terminal_fd, F_SETFL, flags);
  tcsetattr(terminal_fd, TCSANOW, &settings);
}

static void note(int number) {
  int saved = errno;
  unsigned bit = 0;
  switch (number) {
    case SIGWINCH: bit = DOSSIER_SIGNAL_RESIZE; break;
    case SIGTSTP: bit = DOSSIER_SIGNAL_STOP; break;
    case SIGCONT:
      // One that ends our own stop is seen where the stop was asked for.
      if (!atomic_load(&stopped_here)) bit = DOSSIER_SIGNAL_CONTINUE;
      break;
    default:
      bit = DOSSIER_SIGNAL_END;
      atomic_store(&ending, number);
      alarm(PATIENCE);
      break;
  }
  atomic_fetch_or(&pending, bit);
  ssize_t written = write(pipe_ends[1], "", 1);
  (void)written;
  errno = saved;
}

static void out_of_patience(int number) {
  (void)number;
  // What the terminal has not taken in all this time would only keep the last bytes from it.
  tcflush(terminal_fd, TCOFLUSH);
  dossier_restore_terminal();
  int reason = atomic_load(&ending);
  _exit(128 + (reason ? reason : SIGALRM));
}

static void take_over(int number) {
  if (!is_caught(number) || sigaction(number, NULL, &before[number]) != 0) return;
  is_taken[number] = 1;
  // nohup and shells without job control say so by ignoring a signal; that stands.
  int is_ours = number == SIGWINCH || number == SIGCONT || number == SIGTERM || number == SIGALRM;
  if (!is_ours && before[number].sa_handler == SIG_IGN) return;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigfillset(&action.sa_mask);
  if (number == SIGALRM) {
    action.sa_handler = out_of_patience;
  } else {
    action.sa_handler = note;
    action.sa_flags = SA_RESTART;
  }
  sigaction(number, &action, NULL);
}

int dossier_guard_begin(int terminal) {
  if (pipe_ends[0] >= 0) return -1;
  if (pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) != 0) {
    pipe_ends[0] = pipe_ends[1] = -1;
    return -1;
  }
  terminal_fd = terminal;
  has_settings = tcgetattr(terminal, &settings) == 0;
  farewell_count = 0;
  atomic_store(&pending, 0);
  atomic_store(&ending, 0);
  dossier_faults_take_over();
  for (int number = 1; number < SIGNAL_COUNT; number++) take_over(number);
  return pipe_ends[0];
}

void dossier_guard_end(void) {
  if (pipe_ends[0] < 0) return;
  alarm(0);
  for (int number = 1; number < SIGNAL_COUNT; number++) {
    if (is_taken[number]) sigaction(number, &before[number], NULL);
    is_taken[number] = 0;
  }
  terminal_fd = -1;
  has_settings = 0;
  close(pipe_ends[0]);
  close(pipe_ends[1]);
  pipe_ends[0] = pipe_ends[1] = -1;
}

void dossier_guard_set_farewell(const uint8_t *bytes, size_t count) {
  if (count > sizeof farewell) count = sizeof farewell;
  farewell_count = 0;
  memcpy(farewell, bytes, count);
  farewell_count = (sig_atomic_t)count;
}

unsigned dossier_guard_take(void) {
  uint8_t waste[64];
  while (read(pipe_ends[0], waste, sizeof waste) > 0) {}
  return atomic_exchange(&pending, 0);
}

int dossier_guard_ending_signal(void) { return atomic_load(&ending); }

void dossier_guard_stop(int whole_group) {
  if (!is_taken[SIGTSTP] || before[SIGTSTP].sa_handler == SIG_IGN) return;
  struct sigaction standard, ours;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  atomic_store(&stopped_here, 1);
  sigaction(SIGTSTP, &standard, &ours);
  if (whole_group) {
    kill(0, SIGTSTP);
  } else {
    raise(SIGTSTP);
  }
  sigaction(SIGTSTP, &ours, NULL);
  atomic_store(&stopped_here, 0);
}
