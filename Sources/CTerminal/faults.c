#define _GNU_SOURCE
#include "faults.h"

#include "CTerminal.h"

#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

// A stack of its own: a stack overflow leaves none for the handler.
#define FAULT_STACK 65536

// The exit code for an input that cannot be read.
#define UNREADABLE 3

static const int faults[] = {SIGILL, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGTRAP, SIGSYS};
#define FAULT_COUNT (sizeof faults / sizeof *faults)

static struct sigaction before[FAULT_COUNT];
static char fault_stack[FAULT_STACK];
static int are_taken;

// Readings lie in each other, and beside each other on threads: the first sets the bound, the last lifts it. The count
// is atomic for the handler, which takes no lock.
static pthread_mutex_t bounding = PTHREAD_MUTEX_INITIALIZER;
static atomic_int readings;
static char too_large[1024], fault[1024];
static char *const *resumption;
static struct rlimit memory_before;
static int is_bounded;
// The address space at the beginning, and how much more there may be, in bytes.
static rlim_t used_before, room;

// Read in the handler too: it calls nothing that allocates.
static rlim_t address_space(void) {
  char text[32];
  int file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
  if (file < 0) return 0;
  ssize_t count = read(file, text, sizeof text - 1);
  close(file);
  rlim_t pages = 0;
  for (ssize_t i = 0; i < count && text[i] >= '0' && text[i] <= '9'; i++)
    pages = pages * 10 + (rlim_t)(text[i] - '0');
  return pages * (rlim_t)sysconf(_SC_PAGESIZE);
}

// An array that grows to twice its length fails with a third of the room in use.
static int is_out_of_room(void) {
  return is_bounded && address_space() - used_before > room / 4;
}

static void leave_input(void) {
  int is_large = is_out_of_room();
  const char *line = is_large ? too_large : fault;
  ssize_t written = write(STDERR_FILENO, line, strlen(line));
  (void)written;
  if (is_bounded) setrlimit(RLIMIT_AS, &memory_before);
  if (resumption) {
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    execve("/proc/self/exe", resumption, environ);
  }
  if (is_large || resumption) _exit(UNREADABLE);
}

// A fault in our own code. The action of before (the default one, or the runtime's own report) follows:
// a faulting instruction runs again when the handler returns, anything else is raised again.
static void crashed(int number, siginfo_t *info, void *context) {
  (void)context;
  dossier_restore_terminal();
  if (atomic_load(&readings) > 0) leave_input();
  for (size_t i = 0; i < FAULT_COUNT; i++)
    if (faults[i] == number) sigaction(number, &before[i], NULL);
  if (number == SIGABRT || info->si_code <= 0) raise(number);
}

void dossier_faults_take_over(void) {
  if (are_taken) return;
  are_taken = 1;
  stack_t stack = {.ss_sp = fault_stack, .ss_size = FAULT_STACK, .ss_flags = 0};
  sigaltstack(&stack, NULL);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_sigaction = crashed;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  for (size_t i = 0; i < FAULT_COUNT; i++) sigaction(faults[i], &action, &before[i]);
}

static void keep_line(char *kept, size_t size, const char *line) {
  strncpy(kept, line, size - 1);
  kept[size - 1] = 0;
}

static void bound_memory(uint64_t bytes) {
  used_before = address_space();
  is_bounded = used_before > 0 && getrlimit(RLIMIT_AS, &memory_before) == 0;
  if (!is_bounded) return;
  struct rlimit bound = memory_before;
  if (bound.rlim_cur == RLIM_INFINITY || bound.rlim_cur > used_before + bytes)
    bound.rlim_cur = used_before + (rlim_t)bytes;
  room = bound.rlim_cur > used_before ? bound.rlim_cur - used_before : 0;
  setrlimit(RLIMIT_AS, &bound);
}

void dossier_reading_begin(const char *large, const char *failed, uint64_t bytes) {
  pthread_mutex_lock(&bounding);
  if (atomic_load(&readings) == 0) {
    dossier_faults_take_over();
    keep_line(too_large, sizeof too_large, large);
    keep_line(fault, sizeof fault, failed);
    bound_memory(bytes);
  }
  atomic_fetch_add(&readings, 1);
  pthread_mutex_unlock(&bounding);
}

void dossier_reading_end(void) {
  pthread_mutex_lock(&bounding);
  if (atomic_load(&readings) > 0 && atomic_fetch_sub(&readings, 1) == 1 && is_bounded)
    setrlimit(RLIMIT_AS, &memory_before);
  pthread_mutex_unlock(&bounding);
}

void dossier_reading_resume_with(char *const *arguments) { resumption = arguments; }
