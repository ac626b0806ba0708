#!/usr/bin/env python3
"""Measures a built dossier beside other programs on the same text, in turns within one run.

usage: Quality/Benchmarks/bench.py BINARY [--runs N] [--article FILE] [--sizes 0.1,1,10,50] [--peers FOLDER]

Beside less, vim and w3m it takes what a folder of programs from PyPI has: frogmouth and epy as readers, and
dateparser, the fastest of the usual date finders, as a tagger (make bench PEERS=1 installs them).

explore  from exec to the first useful screen, from a key to the last byte of its answer, bytes a key, memory
busy     keys pressed while ten megabytes are read and analysed
thin     bytes at 80x24: first screen, a line, a page, idle, Escape, keys typed ahead
print    throughput of dossier print on generated text, and how the time grows with the length
"""
import argparse
import html
import os
import resource
import select
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Torture"))
from article import generate  # noqa: E402
from pseudoterminal import Pseudoterminal, default_environment  # noqa: E402

ARTICLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "article.py")
PEERS = {
    "less": ["less"],
    "vim": ["vim", "-u", "NONE", "-R", "-N"],
    "w3m": ["w3m"],
}


def median(values):
    return statistics.median(values) if values else float("nan")


def peak_memory(process):
    for line in open(f"/proc/{process}/status"):
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1024
    return 0.0


def peers(folder):
    """The readers that are installed, each with the suffix of the file that it opens."""
    found = {name: (argv, ".txt") for name, argv in PEERS.items() if shutil.which(argv[0])}
    for name, suffix in (("frogmouth", ".md"), ("epy", ".epub")):
        program = folder and shutil.which(name, path=folder)
        if program:
            found[name] = ([program], suffix)
    return found


def write_book(path, text):
    """The text as an EPUB of one chapter, the only form that epy opens."""
    paragraphs = "".join(f"<p>{html.escape(p)}</p>" for p in text.split("\n\n"))
    parts = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<?xml version="1.0"?><container version="1.0"'
            ' xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile'
            ' full-path="c.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
        "c.opf": '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="2.0"'
            ' unique-identifier="i"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Article'
            '</dc:title><dc:identifier id="i">a</dc:identifier><dc:language>en</dc:language></metadata>'
            '<manifest><item id="t" href="t.xhtml" media-type="application/xhtml+xml"/><item id="n"'
            ' href="n.ncx" media-type="application/x-dtbncx+xml"/></manifest><spine toc="n"><itemref'
            ' idref="t"/></spine></package>',
        "n.ncx": '<?xml version="1.0"?><ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1">'
            '<navMap><navPoint id="p" playOrder="1"><navLabel><text>Article</text></navLabel><content'
            ' src="t.xhtml"/></navPoint></navMap></ncx>',
        "t.xhtml": '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Article'
            f"</title></head><body>{paragraphs}</body></html>",
    }
    with zipfile.ZipFile(path, "w") as book:
        for name, content in parts.items():
            book.writestr(name, content)


def visit(argv, wanted, rows, columns, keys):
    """One run of a program: seconds to its first screen, and for each key seconds and bytes."""
    program = Pseudoterminal(argv, rows, columns, default_environment())
    program.read_until(wanted, 30)
    first = time.perf_counter() - program.started
    program.drain(0.15)
    answers = []
    for key in keys:
        pressed = time.perf_counter()
        program.send(key)
        burst, last = program.drain(0.05)
        if last:
            answers.append((last - pressed, len(burst)))
    memory = peak_memory(program.process)
    os.kill(program.process, signal.SIGKILL)
    os.waitpid(program.process, 0)
    program.close()
    return first, answers, memory


def explore(binary, path, wanted, runs, rows, columns, folder=None):
    programs = {"dossier": [binary, path]}
    for name, (argv, suffix) in peers(folder).items():
        programs[name] = [shutil.which(argv[0]) or argv[0], *argv[1:], path.removesuffix(".txt") + suffix]
    results = {name: [] for name in programs}
    for run in range(runs + 1):
        for name, argv in programs.items():
            enter = [b"\r"] if name == "dossier" else []
            result = visit(argv, wanted, rows, columns, enter + [b" "] * 3 + [b"j"] * 5)
            if run:
                results[name].append(result)
    base = median([r[0] for r in results.get("less", [])])
    print(f"explore {os.path.basename(path)[:24]} {os.path.getsize(path) / 1e6:.2f} MB at {columns}x{rows},"
          f" median of {runs}")
    for name, visits in results.items():
        first = median([v[0] for v in visits])
        answers = [a for v in visits for a in v[1]]
        print(f"  {name:8s} first {first * 1e3:7.2f} ms = {first / base:5.2f} x less | key"
              f" {median([a[0] for a in answers]) * 1e3:5.2f} ms, worst"
              f" {max(a[0] for a in answers) * 1e3:6.2f} | {statistics.mean(a[1] for a in answers):6.0f} B"
              f" a key | {median([v[2] for v in visits]):6.1f} MiB")


def busy(binary, path, wanted, runs):
    """What a key waits for while a long article is still being read and analysed."""
    answers = []
    for _ in range(runs):
        program = Pseudoterminal([binary, path], 60, 200, default_environment())
        program.read_until(wanted, 30)
        program.send(b"\x1b")
        program.drain(0.03)
        program.send(b"\r")
        program.drain(0.005, 0.02)
        end = time.perf_counter() + 1.5
        turn = 0
        while time.perf_counter() < end:
            pressed = time.perf_counter()
            # A page down and a page up in the text: keys that always have something to show.
            program.send(b" b"[turn % 2:turn % 2 + 1])
            turn += 1
            if select.select([program.master], [], [], 1)[0]:
                _, last = program.drain(0.002)
                answers.append(last - pressed)
            time.sleep(0.003)
        os.kill(program.process, signal.SIGKILL)
        os.waitpid(program.process, 0)
        program.close()
    answers.sort()
    print(f"busy at 200x60, {os.path.getsize(path) / 1e6:.0f} MB under analysis: key {median(answers) * 1e3:.2f} ms,"
          f" 95 % {answers[int(len(answers) * 0.95)] * 1e3:.2f}, worst {answers[-1] * 1e3:.2f}"
          f" ({len(answers)} keys)")


def thin(binary, path):
    program = Pseudoterminal([binary, path], 24, 80, default_environment())
    program.read_until(b"help")
    first = len(program.output) + len(program.drain(0.3)[0])

    def press(keys, quiet=0.1):
        pressed = time.perf_counter()
        program.send(keys)
        burst, last = program.drain(quiet)
        return len(burst), (last or pressed) - pressed

    press(b"\r")
    press(b"j")
    lines = [press(b"j")[0] for _ in range(10)]
    pages = [press(b" ")[0] for _ in range(4)]
    press(b"g")
    ahead = press(b"j" * 20)[0]
    press(b"g")
    # The same rows in one movement: typed ahead, the keys cost no more than the frame they end in.
    frame = press(b"20j")[0]
    before = switches(program.process)
    idle = len(program.drain(2)[0])
    wakeups = switches(program.process) - before
    escape = press(b"\x1b")
    print(f"thin link at 80x24: first {first} B | line {median(lines):.0f} B, most {max(lines)} | page"
          f" {median(pages):.0f} B, most {max(pages)} | idle {idle} B, {wakeups} wake-ups | Escape"
          f" {escape[1] * 1e3:.1f} ms | 20 keys ahead {ahead} B, 20j"
          f" {frame} B")
    os.kill(program.process, signal.SIGKILL)
    os.waitpid(program.process, 0)
    program.close()


def switches(process):
    for line in open(f"/proc/{process}/status"):
        if line.startswith("voluntary"):
            return int(line.split()[1])
    return 0


def throughput(binary, sizes, runs, folder):
    for form in ("text", "timex3", "json"):
        throughput_of(binary, form, sizes, runs)
    python = folder and shutil.which("python3", path=folder)
    if python:
        finder_throughput(binary, python)


def finder_throughput(binary, python):
    """dossier's time expressions beside dateparser's on the same 100 KB, processor time without the start."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "article.txt")
        with open(path, "w", encoding="utf-8") as file:
            file.write(generate(100_000))
        script = ("import sys, time; from dateparser.search import search_dates\n"
                  "text = open(sys.argv[1], encoding='utf-8').read(); search_dates('1 May 2020', languages=['en'])\n"
                  "start = time.process_time(); search_dates(text, languages=['en'])\n"
                  "print(time.process_time() - start)")
        other = float(subprocess.run([python, "-c", script, path], capture_output=True, text=True, check=True).stdout)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([binary, "print", path, "--to", "timex3"], stdout=subprocess.DEVNULL, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        own = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"dates in 100 KB: dateparser {other:.3f} s, dossier print --to timex3 {own:.3f} s with its start"
          f" = {other / own:.0f} x faster")


def throughput_of(binary, form, sizes, runs):
    print(f"print --to {form}, median of {runs}")
    before = None
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            path = os.path.join(folder, "article.txt")
            # Another process makes the text: the peak that is told of a child counts its parent's memory.
            subprocess.run([sys.executable, ARTICLE, str(int(size * 1e6)), path], check=True)
            seconds, memory = [], 0
            for _ in range(runs if size < 10 else 1):
                process = subprocess.Popen([binary, "print", path, "--to", form], stdout=subprocess.DEVNULL)
                _, status, used = os.wait4(process.pid, 0)
                process.returncode = status
                if status != 0:
                    sys.exit(f"dossier print --to {form} failed")
                seconds.append(used.ru_utime + used.ru_stime)
                memory = used.ru_maxrss / 1024
            took, length = median(seconds), os.path.getsize(path) / 1e6
            growth = f", {took / before[1] / (length / before[0]):.2f} x the time a byte" if before else ""
            print(f"  {length:6.1f} MB {took:8.3f} s CPU {length / took:6.1f} MB/s, peak {memory:7.1f} MiB{growth}",
                  flush=True)
            before = (length, took)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("--runs", type=int, default=10)
    parser.add_argument("--article", help="an article of your own beside the generated ones")
    parser.add_argument("--sizes", default="0.1,1,10,50", help="megabytes for print")
    parser.add_argument("--peers", help="the folder of programs that PyPI packages installed")
    options = parser.parse_args()
    binary = os.path.abspath(options.binary)
    sizes = [float(size) for size in options.sizes.split(",")]
    throughput(binary, sizes, max(1, options.runs // 3), options.peers)
    with tempfile.TemporaryDirectory() as folder:
        small = options.article or os.path.join(folder, "small.txt")
        large = os.path.join(folder, "large.txt")
        if not options.article:
            text = generate(15_000)
            for suffix in (".txt", ".md"):
                open(small.removesuffix(".txt") + suffix, "w", encoding="utf-8").write(text)
            write_book(small.removesuffix(".txt") + ".epub", text)
        open(large, "w", encoding="utf-8").write(generate(10_000_000))
        # A word of the first screen, long enough to stand nowhere else; every program shows the top of the text.
        wanted = max(open(small, encoding="utf-8").read().split("\n")[0].split(), key=len).encode()
        explore(binary, small, wanted, options.runs, 24, 80, None if options.article else options.peers)
        explore(binary, small, wanted, options.runs, 60, 200)
        thin(binary, small)
        busy(binary, large, b"talks", max(1, options.runs // 3))
        explore(binary, large, b"talks", max(1, options.runs // 5), 24, 80)


if __name__ == "__main__":
    main()
