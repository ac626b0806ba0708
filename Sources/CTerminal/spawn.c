#define _GNU_SOURCE
#include "CTerminal.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int dossier_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

// The environment without the size of the screen: ours was set for ncurses, and the terminal's may change.
static char **environment_without_size(void) {
  size_t count = 0;
  while (environ && environ[count]) count++;
  char **kept = calloc(count + 1, sizeof *kept);
  if (!kept) return NULL;
  size_t next = 0;
  for (size_t i = 0; i < count; i++)
    if (strncmp(environ[i], "LINES=", 6) != 0 && strncmp(environ[i], "COLUMNS=", 8) != 0)
      kept[next++] = environ[i];
  return kept;
}

int dossier_spawn(char *const *arguments, int input, int output, int *process) {
  posix_spawn_file_actions_t files;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&files, output, STDERR_FILENO);
  // Neither the library nor anything else of ours is handed on.
  posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1);
  posix_spawnattr_init(&attributes);
  sigset_t all, none;
  sigfillset(&all);
  sigemptyset(&none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  char **kept = environment_without_size();
  pid_t child = 0;
  int failure = posix_spawnp(&child, arguments[0], &files, &attributes, arguments, kept ? kept : environ);
  *process = child;
  free(kept);
  posix_spawn_file_actions_destroy(&files);
  posix_spawnattr_destroy(&attributes);
  return failure;
}
