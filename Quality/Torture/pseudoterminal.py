"""A program on a pseudoterminal of its own, for torture and benchmarks."""
import atexit
import fcntl
import os
import select
import shutil
import signal
import struct
import tempfile
import termios
import time


# Nobody's home: what is kept there goes with the driver.
HOME = tempfile.mkdtemp(prefix="dossier-home-")
atexit.register(shutil.rmtree, HOME, ignore_errors=True)


class Pseudoterminal:
    """Runs a program as the leader of a session whose terminal we hold the other end of."""

    def __init__(self, argv, rows=24, columns=80, environment=None, stdin=None):
        self.master, self.slave = os.openpty()
        self.resize(rows, columns)
        self.settings_before = termios.tcgetattr(self.slave)
        self.output = b""
        self.cpu_seconds = 0.0
        self.peak_memory = 0.0
        # The leader of a session gets the first terminal that it opens. A fork would copy the tables of this
        # process first, which takes longer than some programs need for their first screen.
        steps = [(os.POSIX_SPAWN_OPEN, 1, os.ttyname(self.slave), os.O_RDWR, 0), (os.POSIX_SPAWN_DUP2, 1, 2)]
        steps.append((os.POSIX_SPAWN_OPEN, 0, stdin, os.O_RDONLY, 0) if stdin is not None
                     else (os.POSIX_SPAWN_DUP2, 1, 0))
        # A shell starts what is in the background deaf to some of these, and a program lets that stand.
        heard = [signal.SIGINT, signal.SIGQUIT, signal.SIGHUP, signal.SIGTERM, signal.SIGTSTP]
        self.started = time.perf_counter()
        self.process = os.posix_spawn(
            argv[0], argv, environment or default_environment(), file_actions=steps, setsid=True,
            setsigdef=heard)

    def resize(self, rows, columns):
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def send(self, keys):
        os.write(self.master, keys)

    def drain(self, quiet=0.05, limit=10.0):
        """Reads until nothing came for a while; returns the bytes and when the last of them came."""
        burst, last, end = b"", None, time.perf_counter() + limit
        while time.perf_counter() < end and select.select([self.master], [], [], quiet)[0]:
            try:
                piece = os.read(self.master, 1 << 16)
            except OSError:
                break
            if not piece:
                break
            last = time.perf_counter()
            burst += piece
        self.output += burst
        return burst, last

    def read_until(self, text, limit=20.0):
        """Reads until a text came; returns whether it did."""
        start, end = len(self.output), time.perf_counter() + limit
        while time.perf_counter() < end:
            if select.select([self.master], [], [], 0.05)[0]:
                try:
                    self.output += os.read(self.master, 1 << 16)
                except OSError:
                    return False
            if text in self.output[start:]:
                return True
        return False

    def shows_screen(self, limit=20.0):
        """Reads until a first screen came, whatever is on it; a complaint is shorter than one."""
        end = time.perf_counter() + limit
        while len(self.output) < 1000 and time.perf_counter() < end and self.process_is_there():
            self.drain(quiet=0.01, limit=0.1)
        self.drain(quiet=0.02, limit=0.5)
        return len(self.output) >= 1000

    def process_is_there(self):
        """Whether the process runs, or ended and was not waited for."""
        try:
            with open(f"/proc/{self.process}/stat", encoding="ascii", errors="replace") as file:
                return file.read().rsplit(")", 1)[1].split()[0] != "Z"
        except OSError:
            return False

    def status(self):
        """How the process ended: its exit code, minus the signal's number, or None."""
        done, status, usage = os.wait4(self.process, os.WNOHANG)
        self.cpu_seconds = usage.ru_utime + usage.ru_stime
        # In MiB; the system counts in KiB.
        self.peak_memory = usage.ru_maxrss / 1024
        return os.waitstatus_to_exitcode(status) if done else None

    def end(self, limit=10.0, reading=True):
        """Waits for the end and returns how and after how many seconds; kills what does not end."""
        start = time.perf_counter()
        while time.perf_counter() - start < limit:
            status = self.status()
            if reading:
                self.drain(quiet=0.005, limit=1)
            else:
                time.sleep(0.002)
            if status is not None:
                return status, time.perf_counter() - start
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        return None, limit

    def complaint(self):
        """What is not as it was before the program, or None."""
        if termios.tcgetattr(self.slave) != self.settings_before:
            return "the settings differ"
        if self.output.rfind(b"\x1b[?1049h") > self.output.rfind(b"\x1b[?1049l"):
            return "the alternate screen is still shown"
        if self.output.rfind(b"\x1b[?25l") > self.output.rfind(b"\x1b[?25h"):
            return "the cursor is hidden"
        return None

    def close(self):
        for end in (self.master, self.slave):
            try:
                os.close(end)
            except OSError:
                pass


def default_environment(**changes):
    kept = {"TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": HOME,
            "SWIFT_BACKTRACE": "enable=no", "PATH": os.environ.get("PATH", "/usr/bin:/bin")}
    kept.update(changes)
    return kept
