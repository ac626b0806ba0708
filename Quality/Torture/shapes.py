#!/usr/bin/env python3
"""Opens inputs of extreme size and shape, and tells what that costs.

usage: Quality/Torture/shapes.py BINARY [--quick] [SHAPE ...]

Each is opened on a pseudoterminal (time to the first screen, then to the end of G and q) and printed (CPU time
of `print --to text`). An input has to be opened, or refused within a second with one sentence.
"""
import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

from pseudoterminal import Pseudoterminal, default_environment

MIB = 1 << 20
STATE = tempfile.mkdtemp(prefix="dossier-shapes-")
PROSE = ("On 3 May 2019 gunmen killed 14 people in the old town, said Petr Dvorak, a mayor. "
         "The council has three options. First, it could close the bridge. It did not rain.\n\n")


def repeated(text, size):
    text = text.encode()
    return text * (size // len(text))


# Each with what it holds at full size; `scale` divides the size for a quick run.
SHAPES = {
    "prose 10 MiB": lambda scale: repeated(PROSE, 10 * MIB // scale),
    "prose 64 MiB": lambda scale: repeated(PROSE, 64 * MIB // scale),
    "a word of 16 MiB": lambda scale: b"x" * (16 * MIB // scale),
    "a line of 16 MiB": lambda scale: repeated(PROSE.replace("\n", " "), 16 * MIB // scale),
    "a sentence of 16 MiB": lambda scale: repeated("and on 3 May he said ", 16 * MIB // scale),
    "8M empty lines": lambda scale: b"Begin.\n" + b"\n" * (8_000_000 // scale) + b"End.\n",
    "200k headings md": lambda scale: b"".join(b"# Part %d\n\n" % n for n in range(200_000 // scale)),
    "200k headings txt": lambda scale: b"".join(b"PART %d\n\nIt rained.\n\n" % n
                                                for n in range(200_000 // scale)),
    "1M nested tags": lambda scale: b"<html>" + b"<div>" * (1_000_000 // scale) + b"It fell.",
    "1M unclosed p": lambda scale: b"<html><body>" + b"<p>It fell." * (1_000_000 // scale),
    "1M unclosed b": lambda scale: b"<html><body><p>" + b"<b>It fell." * (1_000_000 // scale),
    "1M open brackets": lambda scale: b"# T\n\n" + b"[" * (1_000_000 // scale),
    "1M quote marks": lambda scale: b"# T\n\n" + b">" * (1_000_000 // scale) + b" a",
    "1M stars": lambda scale: b"# T\n\n" + b"*a **b " * (1_000_000 // scale),
    "1M list levels": lambda scale: b"# T\n\n" + b"".join(b" " * (n % 500) + b"- a\n"
                                                         for n in range(1_000_000 // scale)),
    "1M quotations": lambda scale: "He said “no".encode() * (1_000_000 // scale),
    "1M dates": lambda scale: b"3 May 2019, " * (1_000_000 // scale),
    "1M names": lambda scale: b"".join(b"Ann Lee%d said. " % n for n in range(1_000_000 // scale)),
    "10M escapes": lambda scale: b"a\x1b[31mb" + b"\x1b]0;" * (10_000_000 // scale),
    "marks 16 MiB": lambda scale: b"a" + "\u0301".encode() * (8 * MIB // scale),
    "table 1000 columns": lambda scale: (b"# T\n\n" + b"a|" * 1000 + b"\n" + b"-|" * 1000 + b"\n"
                                         + b"a\n" * (30_000 // scale)),
    "table 100k cells": lambda scale: b"# T\n\na|b\n-|-\n" + b"a|" * (100_000 // scale),
    "rule of 100k cells": lambda scale: b"# T\n\na\n" + b"-|" * (100_000 // scale),
    "200k columns": lambda scale: repeated("The weir of the town was found      nobody in the valley knew of it.\n",
                                           14 * MIB // scale) + b"x" * (1_000_000 // scale),
    "1M log lines": lambda scale: b"2026-03-12T18:00:01Z WARN pump is slow\n" * (1_000_000 // scale),
    "100k walls": lambda scale: (b"<html><body>" + b"<div class=consent><p>We and our partners store cookies on "
                                 b"your device.</p></div>" * (100_000 // scale)),
    "100k posts": lambda scale: (b"<html><body><article>" + b"<div class=p><time datetime=2024-05-01>10:05</time><p>"
                                 b"It rained.</p></div>" * (100_000 // scale)),
    "1M open tags": lambda scale: b"WEBVTT\n\n00:01.000 --> 00:05.000\n" + b"<v a" * (1_000_000 // scale),
    "an endless cue": lambda scale: (b"WEBVTT\n\n00:01.000 --> 00:05.000\n"
                                     + b"It rained.\n" * (1_000_000 // scale)),
    "a feed of 1M items": lambda scale: (b"<?xml version='1.0'?><rss><channel>"
                                         + b"<item><title>a</title><description>b</description></item>"
                                         * (1_000_000 // scale) + b"</channel></rss>"),
    "JSON 400k articles": lambda scale: (b'{"status":"ok","articles":['
                                       + b'{"title":"a","date":"2024-05-01","text":"%s"},' % PROSE[:90].encode()
                                       * (400_000 // scale) + b"{}]}"),
    "mail 1000 deep": lambda scale: (b"From: a\nSubject: b\nContent-Type: message/rfc822\n\n" * 1000
                                     + b"From: a\nSubject: b\n\n" + repeated(PROSE, 8 * MIB // scale)),
    "mail 1M headers": lambda scale: (b"From: a\nTo: b\nSubject: c\n\n"
                                      + b"From: a\nSent: b\nTo: c\n" * (1_000_000 // scale)),
    "mail 1M parts": lambda scale: (b"From: a\nSubject: b\nContent-Type: multipart/mixed; boundary=x\n\n"
                                    + b"--x\n\na\n" * (1_000_000 // scale)),
}


def refused_inputs(folder):
    """Inputs that are no file of a bearable size: a path, and what has to be done beside the reading."""
    sparse = os.path.join(folder, "sparse")
    with open(sparse, "wb") as file:
        file.truncate(1 << 40)
    yield "1 TB sparse", sparse, None
    yield "/dev/zero", "/dev/zero", None
    fifo = os.path.join(folder, "fifo")
    os.mkfifo(fifo)
    yield "FIFO nobody writes", fifo, None
    endless = os.path.join(folder, "endless")
    os.mkfifo(endless)
    yield "FIFO without end", endless, pour
    growing = os.path.join(folder, "growing")
    with open(growing, "wb") as file:
        file.write(repeated(PROSE, MIB))
    yield "growing file", growing, pour
    yield "a folder", folder, None


def pour(path, stop):
    """Writes to a path until it is told to stop or nobody reads."""
    block = repeated(PROSE, MIB)
    try:
        with open(path, "ab", buffering=0) as file:
            written = 0
            while not stop.is_set() and written < 512 * MIB:
                written += file.write(block)
    except OSError:
        pass


def peak_memory(process):
    """The most memory the process has had so far in MiB; None when it is gone.

    What `wait4` tells begins with the memory of this process, which the child was a copy of.
    """
    try:
        with open(f"/proc/{process}/status", encoding="ascii") as file:
            return next(int(line.split()[1]) / 1024 for line in file if line.startswith("VmHWM"))
    except (OSError, StopIteration):
        return None


def explore(binary, path, limit):
    """Seconds to the first screen and to the end, peak memory in MiB, how it ended and what it said."""
    program = Pseudoterminal([binary, "--fresh", path], environment=environment())
    began, first, status, memory = time.perf_counter(), None, None, 0
    while status is None and time.perf_counter() - began < limit:
        memory = max(memory, peak_memory(program.process) or 0)
        program.drain(0.002, 0.05)
        if first is None and len(program.output) > 1000:
            first = time.perf_counter() - began
            program.send(b"G")
            program.drain(0.2)
            program.send(b"qqq")
        status = program.status()
    last = time.perf_counter() - began
    if status is None:
        os.kill(program.process, signal.SIGKILL)
        os.waitpid(program.process, 0)
    program.close()
    return first, last, memory, status, program.output


def environment():
    return default_environment(XDG_STATE_HOME=STATE)


def printed(binary, path, limit):
    """Seconds of CPU, peak memory in MiB, exit code and the complaint of `print`."""
    began, memory = time.perf_counter(), 0
    with tempfile.TemporaryFile() as complaint:
        process = subprocess.Popen([binary, "print", path], stdout=subprocess.DEVNULL,
                                   stderr=complaint, env=environment())
        done = 0
        while not done and time.perf_counter() - began < limit:
            memory = max(memory, peak_memory(process.pid) or 0)
            time.sleep(0.002)
            done, status, usage = os.wait4(process.pid, os.WNOHANG)
        if not done:
            process.kill()
            _, status, usage = os.wait4(process.pid, 0)
        complaint.seek(0)
        seconds = usage.ru_utime + usage.ru_stime
        return seconds, memory, os.waitstatus_to_exitcode(status), complaint.read()


def measure(binary, name, path, size, limit, failures):
    first, last, memory, status, output = explore(binary, path, limit)
    seconds, print_memory, code, said = printed(binary, path, limit)
    shown = "refused" if first is None else f"{first:6.2f} s"
    print(f"{name:22s} {size / MIB:7.1f} {shown:>9s} {last:7.2f} s {memory:6.0f} MiB"
          f" {seconds:8.2f} s {print_memory:6.0f} MiB", flush=True)
    if first is None and (status != 3 or output.count(b"\n") != 1):
        failures.append(f"{name}: ended with {status}, said {output[-200:]!r}")
    if first is None and last > 1.3:
        failures.append(f"{name}: refused only after {last:.1f} s")
    if first is not None and status != 0:
        failures.append(f"{name}: the explorer ended with {status}")
    if code not in (0, 3) or (code == 3 and said.count(b"\n") != 1):
        failures.append(f"{name}: print ended with {code}, said {said[-200:]!r}")
    return code


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binary")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--scale", type=int, help="divides all sizes; --quick is 16")
    parser.add_argument("--limit", type=float, default=120)
    parser.add_argument("shapes", nargs="*")
    options = parser.parse_intermixed_args()
    scale = options.scale or (16 if options.quick else 1)
    binary, failures = os.path.abspath(options.binary), []
    print(f"{'input':22s} {'MiB':>7s} {'screen':>9s} {'end':>9s} {'peak':>10s} {'print':>10s} {'peak':>10s}")
    with tempfile.TemporaryDirectory() as folder:
        for name, make in SHAPES.items():
            if options.shapes and name not in options.shapes:
                continue
            path = os.path.join(folder, "input" + (".md" if b"# T" in make(100_000)[:4] else ".txt"))
            with open(path, "wb") as file:
                size = file.write(make(scale))
            measure(binary, name, path, size, options.limit, failures)
        for name, path, beside in refused_inputs(folder):
            if options.shapes and name not in options.shapes:
                continue
            stop = threading.Event()
            if beside:
                threading.Thread(target=beside, args=(path, stop), daemon=True).start()
            measure(binary, name, path, 0, options.limit, failures)
            stop.set()
    shutil.rmtree(STATE, ignore_errors=True)
    for failure in failures:
        print("  FAILS", failure)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
