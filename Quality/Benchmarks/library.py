#!/usr/bin/env python3
"""Measures a built dossier with a library of many articles of generated text.

usage: Quality/Benchmarks/library.py BINARY [--articles N] [--bytes N] [--keep FOLDER]

add       articles a second, user seconds, size on disk beside the size of the texts
commands  user and wall milliseconds of library, search and timeline, the median of five runs
explorer  milliseconds from a key to the last byte of its answer: L, a search, the timeline, its end,
          what an article has that others on its weeks and names have not
"""
import argparse
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Torture"))
from article import generate  # noqa: E402
from pseudoterminal import Pseudoterminal, default_environment  # noqa: E402

SYLLABLES = ["ka", "lo", "mir", "ten", "va", "sol", "dra", "ni", "pek", "ul", "hor", "zem"]


def name(chance):
    """A made-up name; there are 1,728 of them, so that each stands in a few articles."""
    return "".join(chance.choice(SYLLABLES) for _ in range(3)).capitalize()


def write_articles(folder, count, size):
    files, total = [], 0
    for index in range(count):
        chance = random.Random(index)
        people = ", ".join(name(chance) for _ in range(4))
        text = (f"Report {index} from {name(chance)}\n\nPublished 2024-0{index % 9 + 1}-15\n\n"
                f"The file on {people} was closed in {1990 + index % 34}.\n\n"
                + generate(size, seed=index).split("\n\n", 1)[1])
        path = f"{folder}/{index:06}.txt"
        with open(path, "w", encoding="utf-8") as out:
            out.write(text)
        files.append(path)
        total += len(text.encode())
    return files, total


def user_seconds():
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime


def timed(command, environment, runs=5):
    users, walls, output = [], [], b""
    for _ in range(runs):
        user, began = user_seconds(), time.perf_counter()
        output = subprocess.run(command, env=environment, check=True, capture_output=True).stdout
        walls.append(time.perf_counter() - began)
        users.append(user_seconds() - user)
    return statistics.median(users) * 1000, statistics.median(walls) * 1000, output


def commands(binary, environment):
    print("command                                                   user ms   wall ms     lines")
    for arguments in (
            ["library"], ["library", "--sort", "title"], ["library", "Report 77"],
            ["search", "kalomir"], ["search", "talks"], ["search", "--limit", "0", "talks"],
            ["search", '"went on for"'], ["search", "--kind", "attack", "--place", "Sela", "queues"],
            ["timeline"], ["timeline", "--kind", "attack"],
            ["timeline", "--place", "northport", "--from", "2020", "--to", "2021"],
            ["timeline", "7", "70", "700"]):
        user, wall, output = timed([binary, *arguments], environment)
        shown = "dossier " + " ".join(arguments)
        lines = output.count(b"\n")
        print(f"{shown:55} {user:9.1f} {wall:9.1f} {lines:9}", flush=True)


def explorer(binary, environment):
    program = Pseudoterminal([binary, "--fresh"], environment=environment)
    program.read_until(b"help")
    program.drain(quiet=0.3)
    print("explorer                                                  ms to the last byte")
    for label, keys, quiet in (
            ("L, the list", b"L", 0.4), ("s, sorted anew", b"s", 0.4), ("G, its end", b"G", 0.2),
            ("/kalomir, a rare word", b"/kalomir\r", 0.4), ("/talks, a word of every article", b"/talks\r", 0.6),
            ("T, the merged timeline", b"T", 0.6), ("G, its end", b"G", 0.4), ("k, an event up", b"k", 0.2),
            ("g, its beginning", b"g", 0.4), ("a attack, one kind only", b"aattack\r", 0.6),
            ("Enter, the article", b"\r", 0.4), ("gn, what is new in it", b"gn", 0.4)):
        sent = time.perf_counter()
        program.send(keys)
        _, last = program.drain(quiet=quiet)
        print(f"  {label:55} {((last or sent) - sent) * 1000:9.1f}", flush=True)
    # The same again: what it takes beside a first time and what else the machine does.
    times = []
    for _ in range(9):
        program.send(b"\x1b")
        program.drain(quiet=0.3)
        sent = time.perf_counter()
        program.send(b"gn")
        _, last = program.drain(quiet=0.3)
        times.append(((last or sent) - sent) * 1000)
    print(f"  {'gn again, the median of nine, and the least':55} "
          f"{statistics.median(times):9.1f} {min(times):9.1f}", flush=True)
    program.send(b"Q")
    program.end()
    program.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--bytes", type=int, default=5_000, help="of each article, about")
    parser.add_argument("--keep", help="a folder for the library, used again where it is filled")
    options = parser.parse_args()
    binary = os.path.abspath(options.binary)
    with tempfile.TemporaryDirectory() as folder:
        state = os.path.abspath(options.keep or folder + "/state")
        environment = default_environment(HOME=folder, XDG_STATE_HOME=state)
        if not os.path.exists(state + "/dossier"):
            os.makedirs(folder + "/articles")
            files, total = write_articles(folder + "/articles", options.articles, options.bytes)
            user, began = user_seconds(), time.perf_counter()
            for start in range(0, len(files), 1000):
                subprocess.run(
                    [binary, "add", *files[start:start + 1000]], env=environment, check=True,
                    stdout=subprocess.DEVNULL)
            wall = time.perf_counter() - began
            print(f"add       {len(files)} articles, {total / 1e6:.1f} MB of text: {wall:.1f} s, "
                  f"{user_seconds() - user:.1f} s user, {len(files) / wall:.0f} a second")
        size = sum(os.path.getsize(f"{state}/dossier/{file}") for file in os.listdir(state + "/dossier"))
        print(f"on disk   {size / 1e6:.1f} MB")
        commands(binary, environment)
        explorer(binary, environment)


if __name__ == "__main__":
    main()
