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

static const int caught[] = {SIGWINCH, SIGTSTP, SIGCONT, SIGTERM,
                             SIGHUP,   SIGINT,  SIGQUIT, SIGALRM};
#define CAUGHT_COUNT (sizeof caught / sizeof *caught)

static struct sigaction before[CAUGHT_COUNT];
static atomic_uint pending;
static atomic_int ending;
static atomic_int stopped_here;
static int pipe_ends[2] = {-1, -1};
static int terminal_fd = -1;
static struct termios settings;
static int has_settings;
static uint8_t farewell[512];
static volatile sig_atomic_t farewell_count;
static const struct sigaction *action_before(int number) {
  for (size_t i = 0; i < CAUGHT_COUNT; i++)
    if (caught[i] == number) return &before[i];
  return NULL;
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

static void take_over(size_t index) {
  int number = caught[index];
  sigaction(number, NULL, &before[index]);
  // nohup and shells without job control say so by ignoring a signal; that stands.
  int may_be_ignored =
      number == SIGHUP || number == SIGINT || number == SIGQUIT || number == SIGTSTP;
  if (may_be_ignored && before[index].sa_handler == SIG_IGN) return;
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
  for (size_t i = 0; i < CAUGHT_COUNT; i++) take_over(i);
  return pipe_ends[0];
}

void dossier_guard_end(void) {
  if (pipe_ends[0] < 0) return;
  alarm(0);
  for (size_t i = 0; i < CAUGHT_COUNT; i++) sigaction(caught[i], &before[i], NULL);
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
  const struct sigaction *old = action_before(SIGTSTP);
  if (!old || old->sa_handler == SIG_IGN) return;
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
