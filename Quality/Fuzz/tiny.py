#!/usr/bin/env python3
"""Goes through tiny documents, and behind each that traps.

usage: Quality/Fuzz/tiny.py BINARY FROM COUNT [--jobs N]

Prints a line for each document that traps or in which something does not hold, and what was tried in all.
A run that is stopped goes on with the number that it printed last.
"""
import argparse
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

STRETCH = 100_000


def stretch(binary, start, end):
    """Runs a stretch to its end, in several processes where documents trap; the lines that they printed."""
    lines = []
    while start < end:
        run = subprocess.run([binary, str(start), str(end - start)], capture_output=True, text=True)
        lines += [line for line in run.stdout.splitlines() if " documents from " not in line]
        if run.returncode in (0, 1):
            break
        trap = next((line for line in reversed(lines) if line.startswith("trap at ")), None)
        if not trap:
            lines.append(f"ended with {run.returncode} from {start}: {run.stderr[-200:]}")
            break
        start = int(trap.split()[-1]) + 1
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binary")
    parser.add_argument("start", type=int)
    parser.add_argument("count", type=int)
    parser.add_argument("--jobs", type=int, default=1)
    options = parser.parse_args()
    end, findings = options.start + options.count, 0
    starts = range(options.start, end, STRETCH)
    with ThreadPoolExecutor(options.jobs) as pool:
        for start, lines in zip(starts, pool.map(
                lambda start: stretch(options.binary, start, min(end, start + STRETCH)), starts)):
            for line in lines:
                print(line)
            findings += len(lines)
            done = min(end, start + STRETCH) - options.start
            print(f"{done} of {options.count} tried, {findings} findings", flush=True)
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
