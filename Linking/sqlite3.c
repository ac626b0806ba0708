#include <sqlite3.h>

#include "lazy.h"

typedef void (*Destructor)(void *);
typedef void (*Function)(sqlite3_context *, int, sqlite3_value **);
typedef void (*Final)(sqlite3_context *);
typedef int (*Row)(void *, int, char **, char **);

LAZY(int, sqlite3_bind_double, (sqlite3_stmt *a, int b, double c), (a, b, c))
LAZY(int, sqlite3_bind_int64, (sqlite3_stmt *a, int b, sqlite3_int64 c), (a, b, c))
LAZY(int, sqlite3_bind_null, (sqlite3_stmt *a, int b), (a, b))
LAZY(int, sqlite3_bind_text, (sqlite3_stmt *a, int b, const char *c, int d, Destructor e), (a, b, c, d, e))
LAZY(int, sqlite3_busy_timeout, (sqlite3 *a, int b), (a, b))
LAZY(int, sqlite3_changes, (sqlite3 *a), (a))
LAZY(int, sqlite3_close_v2, (sqlite3 *a), (a))
LAZY(int, sqlite3_column_bytes, (sqlite3_stmt *a, int b), (a, b))
LAZY(int, sqlite3_column_count, (sqlite3_stmt *a), (a))
LAZY(double, sqlite3_column_double, (sqlite3_stmt *a, int b), (a, b))
LAZY(sqlite3_int64, sqlite3_column_int64, (sqlite3_stmt *a, int b), (a, b))
LAZY(const unsigned char *, sqlite3_column_text, (sqlite3_stmt *a, int b), (a, b))
LAZY(int, sqlite3_column_type, (sqlite3_stmt *a, int b), (a, b))
LAZY(int, sqlite3_create_function_v2,
     (sqlite3 *a, const char *b, int c, int d, void *e, Function f, Function g, Final h, Destructor i),
     (a, b, c, d, e, f, g, h, i))
LAZY(int, sqlite3_errcode, (sqlite3 *a), (a))
LAZY(const char *, sqlite3_errmsg, (sqlite3 *a), (a))
LAZY(int, sqlite3_exec, (sqlite3 *a, const char *b, Row c, void *d, char **e), (a, b, c, d, e))
LAZY(int, sqlite3_finalize, (sqlite3_stmt *a), (a))
LAZY(sqlite3_int64, sqlite3_last_insert_rowid, (sqlite3 *a), (a))
LAZY(int, sqlite3_prepare_v2, (sqlite3 *a, const char *b, int c, sqlite3_stmt **d, const char **e), (a, b, c, d, e))
LAZY(void, sqlite3_progress_handler, (sqlite3 *a, int b, int (*c)(void *), void *d), (a, b, c, d))
LAZY(void, sqlite3_result_int64, (sqlite3_context *a, sqlite3_int64 b), (a, b))
LAZY(void, sqlite3_result_text, (sqlite3_context *a, const char *b, int c, Destructor d), (a, b, c, d))
LAZY(int, sqlite3_step, (sqlite3_stmt *a), (a))
LAZY(int, sqlite3_value_bytes, (sqlite3_value *a), (a))
LAZY(const unsigned char *, sqlite3_value_text, (sqlite3_value *a), (a))

// Without the library the program reads on and keeps no notes.
int sqlite3_open_v2(const char *name, sqlite3 **database, int flags, const char *files) {
  static __typeof__(&sqlite3_open_v2) function;
  if (!function) function = (__typeof__(function))dossier_look_for("sqlite3_open_v2");
  if (function) return function(name, database, flags, files);
  *database = NULL;
  return SQLITE_CANTOPEN;
}
