"""A library on a disk that fails for a moment, and notes that are half written when the line drops."""
import os
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time

from pseudoterminal import Pseudoterminal, default_environment

ARTICLE = "Ferries return\n\nThe harbour board reopened the line on 12 May 2024.\n"


def prepare(folder):
    """An article and an environment with a state folder of its own."""
    article = os.path.join(folder, "ferry.txt")
    with open(article, "w", encoding="utf-8") as file:
        file.write(ARTICLE)
    return article, default_environment(XDG_STATE_HOME=os.path.join(folder, "state"))


def run(binary, environment, *arguments):
    return subprocess.run([binary, *arguments], env=environment, capture_output=True, text=True, check=False,
                          stdin=subprocess.DEVNULL)


def disk_errors(binary, count, check):
    """One read or write that fails, at any place, sets no library aside."""
    strace = shutil.which("strace")
    if not strace:
        print("  skipped: strace is not installed")
        return
    with tempfile.TemporaryDirectory() as folder:
        article, environment = prepare(folder)
        run(binary, environment, "notes", "add", "--at", "harbour", "--note", "kept", article)
        for step in range(count):
            call = ("pread64", "pwrite64", "fdatasync", "fsync")[step % 4]
            subprocess.run(
                [strace, "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}",
                 "-e", f"inject={call}:error=EIO:when={1 + step // 4}", binary, "notes", article],
                env=environment, capture_output=True, check=False, stdin=subprocess.DEVNULL)
            after = run(binary, environment, "notes", article)
            check("kept" in after.stdout, "disk errors", f"{call} {step // 4}: {after.stderr!r}")
            aside = [name for name in os.listdir(os.path.join(folder, "state", "dossier"))
                     if name.startswith("damaged")]
            check(not aside, "disk errors", f"{call} {step // 4}: {aside}")
            if aside:
                return


def drafts(binary, count, check):
    """A note that is half written when the line drops, or a signal comes, is there at the next start."""
    for step in range(count):
        with tempfile.TemporaryDirectory() as folder:
            article, environment = prepare(folder)
            program = Pseudoterminal([binary, article], environment=environment)
            check(program.shows_screen(), "drafts", "no first screen")
            program.drain(0.3)
            program.send(b"2")
            program.drain(0.1)
            program.send(b"c")
            program.drain(0.1)
            program.send(b"half a thought")
            program.drain(0.1)
            how = step % 3
            if how == 2:
                program.close()
            else:
                os.kill(program.process, (signal.SIGHUP, signal.SIGTERM)[how])
            program.end(5, reading=how != 2)
            if how != 2:
                program.close()
            again = Pseudoterminal([binary, article], environment=environment)
            again.shows_screen()
            said = b"not finished" in again.output or again.read_until(b"not finished", 5)
            check(said, "drafts", f"nothing said after {how}")
            # The note is open again: Escape keeps it.
            again.send(b"\x1b")
            again.drain(0.2)
            again.send(b"Q")
            again.end()
            again.close()
            found = run(binary, environment, "notes", article).stdout
            check("half a thought" in found, "drafts", f"lost after {how}: {found!r}")


def locked(binary, count, check):
    """A library that another program holds does not hold up keys, and is written when it is free."""
    for _ in range(count):
        with tempfile.TemporaryDirectory() as folder:
            article, environment = prepare(folder)
            run(binary, environment, "add", article)
            program = Pseudoterminal([binary, article], environment=environment)
            check(program.shows_screen(), "locked", "no first screen")
            program.drain(0.3)
            other = sqlite3.connect(os.path.join(folder, "state", "dossier", "library.sqlite"),
                                    isolation_level=None)
            other.execute("BEGIN IMMEDIATE")
            for keys in (b"2", b"c", b"a thought", b"\x1b"):
                program.send(keys)
                program.drain(0.1)
            began = time.perf_counter()
            program.send(b"?")
            program.drain(0.05, 1)
            check(time.perf_counter() - began < 1.5, "locked", "keys waited")
            program.send(b"\x1b")
            program.drain(0.1)
            other.execute("COMMIT")
            time.sleep(2.5)
            program.drain(0.1)
            found = run(binary, environment, "notes", article).stdout
            check("a thought" in found, "locked", f"not saved later: {found!r}")
            program.send(b"qqq")
            status, _ = program.end()
            check(status == 0, "locked", f"ended with {status}")
            program.close()
