#!/usr/bin/env python3
"""Counts the instructions of each stage of the work and compares them with what was recorded.

usage: Quality/Benchmarks/instructions.py PROBE [--record]

Callgrind counts the same instructions whatever else the machine does, so that this holds where a clock does not.
A stage may take TOLERANCE more than recorded. Another compiler makes other code: its counts are shown and judge
nothing. After a change that is meant, record anew and say in the commit why.
"""
import argparse
import json
import os
import re
import subprocess
import sys
import tempfile

RECORD = os.path.join(os.path.dirname(os.path.abspath(__file__)), "instructions.json")
STAGES = ["parse", "analyse", "wrap", "draw"]
TOLERANCE = 0.05
FEW, MANY = 2, 12


def count(probe, stage, times):
    with tempfile.TemporaryDirectory() as folder:
        run = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", probe, stage, str(times)],
            capture_output=True, text=True, check=True,
            # The seed of the hash tables is random otherwise, and their collisions with it.
            env={**os.environ, "SWIFT_DETERMINISTIC_HASHING": "1"})
    return int(re.search(r"Collected : (\d+)", run.stderr).group(1))


def compiler():
    run = subprocess.run(["swift", "--version"], capture_output=True, text=True, check=True)
    return re.search(r"Swift version (\S+)", run.stdout + run.stderr).group(1)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("probe")
    parser.add_argument("--record", action="store_true", help="take today's counts as the ones to hold")
    options = parser.parse_args()
    found = {stage: (count(options.probe, stage, MANY) - count(options.probe, stage, FEW)) // (MANY - FEW)
             for stage in STAGES}
    if options.record:
        with open(RECORD, "w", encoding="utf-8") as file:
            json.dump({"swift": compiler(), "stages": found}, file, indent=2)
            file.write("\n")
    with open(RECORD, encoding="utf-8") as file:
        record = json.load(file)
    judges = record["swift"] == compiler()
    if not judges:
        print(f"recorded with Swift {record['swift']}, this is {compiler()}: nothing is judged")
    failed = False
    for stage, instructions in found.items():
        ratio = instructions / record["stages"][stage]
        failed |= judges and ratio > 1 + TOLERANCE
        print(f"{stage:8s} {instructions:12,d} instructions, {ratio:5.3f} x what was recorded"
              + (" TOO MANY" if judges and ratio > 1 + TOLERANCE else ""))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
