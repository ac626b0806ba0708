// A library that is loaded with the first call of one of its functions.
//
// The release build links these functions in place of the library (see make-archives): a start that opens plain
// text needs neither a parser for pages nor the database before its first screen, and each library costs
// it 0.05 ms. The library itself stays the system's, with its updates. LIBRARY is its name for the loader.

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

#define LAZY(type, name, parameters, arguments)                                 \
  type name parameters {                                                        \
    static __typeof__(&name) function;                                          \
    if (!function) function = (__typeof__(function))dossier_find(#name);        \
    return function arguments;                                                  \
  }

// A function of the library; a null pointer where that is not installed.
static void *dossier_look_for(const char *name) {
  static void *library;
  if (!library) library = dlopen(LIBRARY, RTLD_LAZY);
  return library ? dlsym(library, name) : NULL;
}

// The program cannot do without; the crash guard gives the terminal back.
static void *dossier_find(const char *name) {
  void *found = dossier_look_for(name);
  if (!found) {
    fprintf(stderr, "dossier: %s\n", dlerror());
    abort();
  }
  return found;
}
