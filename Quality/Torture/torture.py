#!/usr/bin/env python3
"""Treats a built dossier badly on pseudoterminals, and reports what does not hold.

usage: Quality/Torture/torture.py BINARY [--quick] [CASE ...]
"""
import argparse
import itertools
import os
import random
import re
import shutil
import signal
import sys
import tempfile
import time

import escapes
import faults
import kill
import places
from pseudoterminal import Pseudoterminal, default_environment

failures = []
random.seed(20240328)


def check(holds, case, detail):
    if not holds:
        failures.append(f"{case}: {detail}")
        print(f"  FAILS {case}: {detail}", flush=True)


def start(binary, *arguments, **options):
    program = Pseudoterminal([binary, *arguments], **options)
    return program, program.shows_screen()


def finish(program, case, expected, limit=10.0):
    status, _ = program.end(limit)
    check(status == expected, case, f"ended with {status}, not {expected}")
    complaint = program.complaint()
    check(complaint is None, case, complaint)
    program.close()


def resizes(binary, count):
    program, ready = start(binary)
    check(ready, "resizes", "no first screen")
    for step in range(count):
        program.resize(random.randint(0, 500), random.randint(0, 500))
        if step % 3 == 0:
            program.drain(quiet=0.0005, limit=0.01)
    program.resize(24, 80)
    program.drain(0.2)
    program.send(b"qqq")
    finish(program, "resizes", 0)


def signals(binary, count):
    # Every signal that ends a program and can be caught, the faults aside.
    numbers = [signal.SIGHUP, signal.SIGTERM, signal.SIGINT, signal.SIGQUIT, signal.SIGUSR1, signal.SIGUSR2,
               signal.SIGXCPU, signal.SIGPWR, signal.SIGIO, signal.SIGVTALRM, signal.SIGPROF, signal.SIGSTKFLT,
               signal.SIGRTMIN, signal.SIGRTMIN + 7, signal.SIGRTMAX]
    for step in range(count):
        number = numbers[step % len(numbers)]
        program, _ = start(binary)
        for _ in range(random.randint(0, 5)):
            program.send(random.choice([b"j", b" ", b"\t", b"\r", b"?", b"z"]))
            time.sleep(random.random() * 0.004)
        os.kill(program.process, number)
        finish(program, f"signal {number}", 128 + number)


def stops(binary, count):
    """The driver is the shell of the program's group: it stops, is continued, and draws again."""
    program, _ = start(binary)
    for step in range(count):
        number = signal.SIGTSTP if step % 2 else signal.SIGSTOP
        os.kill(program.process, number)
        if step % 10 == 0:
            program.drain(0.01)
        os.kill(program.process, signal.SIGCONT)
        program.drain(0.001, limit=0.05)
    program.drain(0.2)
    before = len(program.output)
    program.send(b"?")
    program.drain(0.2)
    check(len(program.output) > before, "stops", "no answer to a key afterwards")
    program.send(b"\x1b")
    time.sleep(0.1)
    program.send(b"qqq")
    finish(program, "stops", 0)


def hangups(binary, count):
    for step in range(count):
        program = Pseudoterminal([binary])
        wanted = random.randint(0, 4000)
        end = time.perf_counter() + 3
        while len(program.output) < wanted and time.perf_counter() < end:
            burst, _ = program.drain(quiet=0.01, limit=0.02)
            if not burst and len(program.output):
                program.send(b"j")
        before = cpu(program.process)
        program.close()
        status, seconds = program.end(2, reading=False)
        check(status is not None, "hang-up", f"still there after 2 s, at {wanted} bytes")
        check(seconds <= 1, "hang-up", f"ended only after {seconds:.2f} s")
        # What the system counts in ticks of 10 ms may be short of the truth by one of them.
        used = program.cpu_seconds - (before or 0) - 0.01
        check(used <= 0.05, "hang-up", f"used {used:.3f} s of CPU")


def cpu(process):
    try:
        fields = open(f"/proc/{process}/stat").read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    except (OSError, IndexError):
        return None


def stalls(binary, count):
    for _ in range(count):
        program, _ = start(binary)
        for step in range(300):
            program.resize(100 + step % 2, 300)
            time.sleep(0.001)
        os.kill(program.process, signal.SIGTERM)
        status, seconds = program.end(4, reading=False)
        check(status == 143, "stalled terminal", f"ended with {status}")
        check(seconds <= 3, "stalled terminal", f"ended only after {seconds:.2f} s")
        program.drain(0.05)
        complaint = program.complaint()
        check(complaint is None, "stalled terminal", complaint)
        program.close()


def terminals(binary, _):
    for name in (None, "", "no-such-terminal", "dumb", "x" * 10_000, "../../etc/passwd"):
        environment = default_environment()
        environment.pop("TERM")
        if name is not None:
            environment["TERM"] = name
        program = Pseudoterminal([binary], environment=environment)
        status, _ = program.end()
        check(status == 2, f"TERM={str(name)[:20]}", f"ended with {status}, not 2")
        check(b"\x1b" not in program.output, f"TERM={str(name)[:20]}", "wrote an escape sequence")
        check(program.output.count(b"\n") == 1, f"TERM={str(name)[:20]}", "not one line")
        program.close()
    for name in ("vt100", "vt220", "linux", "screen", "xterm", "xterm-256color", "tmux-256color"):
        program, ready = start(binary, environment=default_environment(TERM=name))
        check(ready, f"TERM={name}", "no first screen")
        walk(program)
        found = escapes.violations(program.output, escapes.allowed(name))
        check(not found, f"TERM={name}", f"wrote {found}")
        finish(program, f"TERM={name}", 0)


def locales(binary, _):
    for changes in ({"LANG": ""}, {"LANG": "C"}, {"LANG": "de_DE.ISO-8859-1"}, {"LC_ALL": "xx"}):
        program, ready = start(binary, environment=default_environment(**changes))
        check(ready, f"locale {changes}", "no first screen")
        walk(program)
        if "ISO" in changes.get("LANG", ""):
            check(max(program.output) < 0x80, f"locale {changes}", "wrote more than ASCII")
        finish(program, f"locale {changes}", 0)


def walk(program):
    """Through panes, reading, search and help, and out."""
    for keys in (b"\r", b" ", b"G", b"\t", b"\t", b"\t", b"2", b"j", b"3", b"4", b"o", b"o", b"z", b"z",
                 b"/a\r", b"n", b"?"):
        program.send(keys)
        program.drain(0.015)
    program.send(b"\x1b")
    program.drain(0.05)
    for _ in range(6):
        try:
            program.send(b"q")
        except OSError:
            return
        program.drain(0.03)


def hostile_sequences():
    introducers = ["\x1b[", "\x1b]", "\x1bP", "\x1b_", "\x1b^", "\x1bX", "\x9b", "\x9d", "\x90", "\x9f"]
    payloads = ["31m", "2J", "?1049l", "6n", "c", ">c", "0;title", "2;title", "8;;http://x/", "52;c;YQ==",
                "1337;File=:", "$q m", "?25l", "10;?", "999999999H", "?1000h", "4;1;rgb:f/f/f", "5n",
                "21t", "b" * 300]
    terminators = ["", "\x07", "\x1b\\", "\x9c"]
    every = ["".join(parts) for parts in itertools.product(introducers, payloads, terminators)]
    others = ["\x1bc", "\x1b7", "\x1bM", "\x1b#8", "\x1b(0", "\x0e", "\x0f", "\x07", "\x08" * 40, "\r", "\x0b",
              "\x0c", "\x7f", "\x84", "\x85", "\u202e", "\u2066", "\u200b", "\ufeff", "\U000e0041",
              "\u0301" * 500, "\u2028"]
    random.shuffle(every)
    return others + every[:300 - len(others)] if len(every) > 300 else others + every


def texts(sequences):
    """Articles with sequences in every place that an article has."""
    body = " ".join(f"Word{s}word on March {1 + i % 28}, 2020, 12 people were killed, said Ann{s}Lee."
                    for i, s in enumerate(sequences))
    quote = " ".join(f"“We{s}will,” said Bo{s}b Ross, the min{s}ister." for s in sequences)
    title = "Title " + " ".join(sequences)
    heading = "Head " + " ".join(sequences)
    yield "txt", f"{title}\n\n{body}\n\n{heading.replace(chr(10), ' ')}\n\n{quote}\n"
    yield "md", f"# {title}\n\n{body}\n\n## {heading}\n\n> {quote}\n\n[link](http://x/{sequences[0]})\n"
    yield "html", (f"<title>{title}</title><h1>{title}</h1><p>{body}</p><h2>{heading}</h2>"
                   f"<blockquote>{quote}</blockquote><a href='http://x/{sequences[0]}'>l</a>")


def hostile(binary, count):
    # Of the two the second has links.
    terminals = ["xterm-256color", "tmux-256color"]
    allowed = [escapes.allowed(name) for name in terminals]
    sequences = hostile_sequences()[:count]
    with tempfile.TemporaryDirectory() as folder:
        for number in range(0, len(sequences), 10):
            group = sequences[number:number + 10]
            for ending, text in texts(group):
                name = f"a{group[0]}b".replace("/", "_").replace("\0", "")[:60]
                path = os.path.join(folder, f"{name}.{ending}".encode("utf-8", "surrogateescape")
                                    .decode("utf-8"))
                with open(path, "w", encoding="utf-8", newline="") as file:
                    file.write(text)
                for name, shapes in zip(terminals, allowed):
                    program, ready = start(binary, path, environment=default_environment(TERM=name))
                    check(ready, f"hostile {ending} {group[0]!r}", "no first screen")
                    walk(program)
                    found = escapes.violations(program.output, shapes)
                    check(not found, f"hostile {name} {ending} {group!r}", f"wrote {found}")
                    finish(program, f"hostile {ending} {group[0]!r}", 0)
            for argument in ([f"no{group[0]}file".replace("\0", "")], [f"--no{group[0]}".replace("\0", "")],
                             ["print", "--to", f"x{group[0]}".replace("\0", "")]):
                program = Pseudoterminal([binary, *argument])
                status, _ = program.end()
                check(status in (1, 3), f"argument {argument!r}", f"ended with {status}")
                found = escapes.violations(program.output, {b"\r", b"\n"})
                check(not found, f"argument {argument!r}", f"wrote {found}")
                program.close()


# Calls that change something on a disk, whatever they open.
CHANGES = re.compile(r" (creat|mkdir|mkdirat|mknod|mknodat|unlink|unlinkat|rmdir|rename|renameat2?|link|linkat|"
                     r"symlink|symlinkat|truncate|chmod|fchmodat2?|chown|lchown|fchownat|utimensat|setxattr)\(")


def traces(binary, _):
    """No process but the program itself, no socket, and nothing changed outside of the state's folder."""
    strace = shutil.which("strace")
    if not strace:
        print("  skipped: strace is not installed")
        return
    with tempfile.TemporaryDirectory() as folder:
        log, state = os.path.join(folder, "log"), os.path.join(folder, "state")
        program = Pseudoterminal(
            [strace, "-f", "-qq", "-o", log, "-e", "trace=%process,%network,%file", binary],
            environment=default_environment(HOME=folder, XDG_STATE_HOME=state))
        check(program.shows_screen(), "traces", "no first screen")
        program.drain(0.5)
        for keys in (b"2", b"ma", b"c", b"a note", b"\x1b", b"t", b"y", b"gl", b"y", b"\x1b", b"M", b"M", b"L",
                     b"/attack\r", b"\x1b", b"T", b"\x1b", b"q"):
            program.send(keys)
            program.drain(0.08)
        walk(program)
        finish(program, "traces", 0)
        lines = open(log, encoding="utf-8", errors="replace").read().splitlines()
        check(os.path.exists(os.path.join(state, "dossier", "library.sqlite")), "traces", "nothing was kept")
    check(len(lines) > 50, "traces", "nothing was traced")
    started = [line for line in lines if re.search(r" (execve\w*|v?fork|clone3?)\(", line)]
    check(len(started) == 1, "traces", f"started {started[1:3]}")
    network = [line for line in lines if re.search(r" (socket|socketpair|connect|bind|send\w*|recv\w*)\(", line)]
    check(not network, "traces", f"opened {network[:2]}")
    written = [line for line in lines if re.search(r"O_WRONLY|O_RDWR|O_CREAT", line) or CHANGES.search(line)]
    check(written, "traces", "no write was seen")
    # The folders above the state's own are looked for by making them: they are there.
    outside = [line for line in written
               if state not in line and '"/dev/tty"' not in line and "EEXIST" not in line]
    check(not outside, "traces", f"wrote {outside[:3]}")


def kills(binary, count):
    """Killed at any moment of a save: what was reported as saved is there."""
    kill.kills(binary, count, check)


def disk_errors(binary, count):
    faults.disk_errors(binary, count, check)


def drafts(binary, count):
    faults.drafts(binary, count, check)


def locked(binary, count):
    faults.locked(binary, count, check)


def hostile_places(binary, count):
    places.hostile_places(binary, hostile_sequences()[:count], check)


def modes(binary, _):
    places.modes(binary, check)


# Each with how often it runs: in full and with --quick.
CASES = {
    "resizes": (resizes, 10_000, 300),
    "signals": (signals, 200, 8),
    "stops": (stops, 1000, 40),
    "hangups": (hangups, 200, 10),
    "stalls": (stalls, 5, 1),
    "terminals": (terminals, 1, 1),
    "locales": (locales, 1, 1),
    "traces": (traces, 1, 1),
    "kills": (kills, 1000, 60),
    "disk errors": (disk_errors, 400, 40),
    "drafts": (drafts, 30, 3),
    "locked": (locked, 10, 1),
    "hostile": (hostile, 300, 20),
    "places": (hostile_places, 300, 10),
    "modes": (modes, 1, 1),
}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binary")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("cases", nargs="*", choices=[[], *CASES])
    options = parser.parse_intermixed_args()
    for name in options.cases or CASES:
        case, full, quick = CASES[name]
        count, before, began = quick if options.quick else full, len(failures), time.perf_counter()
        case(os.path.abspath(options.binary), count)
        verdict = "holds" if len(failures) == before else f"{len(failures) - before} failures"
        print(f"{name:10s} {count:6d} {time.perf_counter() - began:7.1f} s  {verdict}", flush=True)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
