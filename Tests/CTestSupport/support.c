#define _GNU_SOURCE
#include "CTestSupport.h"

#include <fcntl.h>
#include <gnu/libc-version.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

int dossier_wcwidth(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

const char *dossier_libc_version(void) { return gnu_get_libc_version(); }

pid_t dossier_spawn_on_terminal(char *const argv[], char *const envp[], int rows, int columns,
                                int *master, int *slave, struct termios *before) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  if (openpty(master, slave, NULL, NULL, &size) != 0) return -1;
  tcgetattr(*slave, before);
  fcntl(*master, F_SETFD, FD_CLOEXEC);
  fcntl(*slave, F_SETFD, FD_CLOEXEC);
  pid_t child = fork();
  if (child == 0) {
    // A program inherits what the threads that run tests block, and what the tests' process ignores: the keyboard's
    // signals while another test has a program in the foreground, or all along if a shell started it in the background.
    for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    setsid();
    ioctl(*slave, TIOCSCTTY, 0);
    for (int end = 0; end < 3; end++) dup2(*slave, end);
    execve(argv[0], argv, envp);
    _exit(127);
  }
  return child;
}

pid_t dossier_fork(void) {
  pid_t child = fork();
  if (child == 0) {
    // Whoever reads from a pipe waits for all that have its other end.
    for (int end = 3; end < 1024; end++) close(end);
    for (;;) pause();
  }
  return child;
}
