#!/usr/bin/env python3
"""Prints what names what between the rooms of the program, and fails on an arrow that runs back.

usage: Quality/arrows.py [--names] [--inside FOLDER] [--lines]

Two kinds of arrows are looked at: what a file imports, and which types a file names that another room declares.
The compiler guards the rooms that are targets, but a target that was built anyway can be imported by one that does
not depend on it; and it guards nothing between the folders of one target, which --inside shows.

  --names          with the names that make an arrow
  --inside FOLDER  the arrows between the folders in FOLDER, as far as they go; it judges nothing
  --lines          the files and lines of each room
"""
import argparse
import collections
import os
import re
import sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Sources")
MODEL = ["TextSafety", "Dates", "Articles", "Language", "Analysis", "Briefing"]
# A room may name those above it; Model is what the others import of the rooms of the model.
ROOMS = {"Model/" + room: ["Model/" + above for above in MODEL[:place]] for place, room in enumerate(MODEL)}
ROOMS |= {
    "Files": ["Model/TextSafety"],
    "CTerminal": [],
    "Export": ["Model"],
    "TUI": ["Model"],
    "Configuration": ["Model", "TUI"],
    "Terminal": ["Model", "TUI", "CTerminal"],
    "Store": ["Model"],
    "dossier": ["Model", "Export", "TUI", "Configuration", "Terminal", "Store", "Files"],
}
# What one module would hide: a folder of TUI may name those before it. Between the parts of the analysis arrows are
# shown and not judged: options and outlook are read together.
INSIDE = {
    "TUI": ["Drawing", "Commands", "Session", "Layers", "Linear"],
    "Model/Analysis": [],
}
MODULES = {room.removeprefix("Model/"): room for room in ROOMS} | {"Model": "Model/Briefing"}
TYPE = re.compile(
    r"^([ ]*)(?:@\w+(?:\([^)]*\))? )*((?:(?:public|package|internal|fileprivate|private|indirect|final) )*)"
    r"(?:struct|enum|class|protocol|typealias|actor) (\w+)", re.M)
NAME = re.compile(r"(?<![.\w])[A-Z]\w*")


def code(text):
    """The text without comments and strings."""
    text = re.sub(r"//[^\n]*", "", text)
    text = re.sub(r'"""(.*?)"""', '""', text, flags=re.S)
    return re.sub(r'"(\\.|[^"\\\n])*"', '""', text)


def swift_files(root):
    for folder, _, names in sorted(os.walk(root)):
        for name in sorted(names):
            if name.endswith(".swift"):
                path = os.path.join(folder, name)
                with open(path, encoding="utf-8") as file:
                    yield os.path.relpath(path, root), file.read()


def arrows(files, room_of):
    """{(room, room): {name: [file]}} by the types that files name; names that a room has itself stay in it."""
    declared, own = collections.defaultdict(set), collections.defaultdict(set)
    for path, text in files:
        for indent, access, name in TYPE.findall(text):
            own[room_of(path)].add(name)
            if not indent and "private" not in access:
                declared[name].add(room_of(path))
    found = collections.defaultdict(lambda: collections.defaultdict(list))
    for path, text in files:
        here = room_of(path)
        for name in sorted(set(NAME.findall(text)) - own[here]):
            if len(declared[name]) == 1:
                there = next(iter(declared[name]))
                found[here, there][name].append(path)
    return found


def model_room(path):
    parts = path.split(os.sep)
    return "/".join(parts[:2]) if parts[0] == "Model" else parts[0]


def may_name(here, there):
    rooms = ROOMS.get(here, [])
    return there in rooms or there.startswith("Model/") and "Model" in rooms


def inside(root, order):
    """The arrows between the folders of a room; files beside the folders may be named by all that name no folder."""
    found = arrows(
        [(path, code(text)) for path, text in swift_files(root)],
        lambda path: path.split(os.sep)[0] if os.sep in path else "")
    return {(here, there): names for (here, there), names in found.items() if there != ""}


def circles(found):
    """The sets of rooms from each of which there is a way to the others and back."""
    onward = collections.defaultdict(set)
    for here, there in found:
        onward[here].add(there)

    def reach(start):
        seen, rest = set(), [start]
        while rest:
            for room in onward[rest.pop()] - seen:
                seen.add(room)
                rest.append(room)
        return seen

    reached = {room: reach(room) for room in list(onward)}
    rings = {frozenset(b for b in reached[a] if a in reached.get(b, ())) for a in reached if a in reached[a]}
    return sorted(sorted(ring) for ring in rings)


def show(found, with_names):
    for (here, there), names in sorted(found.items()):
        print(f"{here} -> {there}: {len(names)}" + (": " + " ".join(sorted(names)) if with_names else ""))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--names", action="store_true")
    parser.add_argument("--inside")
    parser.add_argument("--lines", action="store_true")
    options = parser.parse_args()
    if options.inside:
        found = arrows(
            [(path, code(text)) for path, text in swift_files(options.inside)],
            lambda path: os.path.dirname(path).split(os.sep)[0] or "(itself)")
        show(found, options.names)
        for ring in circles(found):
            print("in a circle: " + ", ".join(ring))
        return 0
    files = list(swift_files(ROOT))
    if options.lines:
        counts = collections.defaultdict(lambda: [0, 0])
        for path, text in files:
            counts[model_room(path)][0] += 1
            counts[model_room(path)][1] += text.count("\n")
        for room, (number, lines) in sorted(counts.items()):
            print(f"{room:20s} {number:4d} files {lines:6d} lines")
        return 0
    wrong = []
    for path, text in files:
        here = model_room(path)
        if here not in ROOMS:
            wrong.append(f"{path}: no room is called {here}")
        for module in re.findall(r"^(?:@\w+ )?import (\w+)$", text, re.M):
            there = MODULES.get(module)
            if there and not may_name(here, there):
                wrong.append(f"{path}: imports {module}")
    found = arrows([(path, code(text)) for path, text in files], model_room)
    show(found, options.names)
    for (here, there), names in sorted(found.items()):
        if not may_name(here, there):
            wrong += [f"{path}: names {name} of {there}" for name in sorted(names) for path in names[name]]
    for room, order in INSIDE.items():
        root = os.path.join(ROOT, room)
        for (here, there), names in sorted(inside(root, order).items()):
            print(f"{room}: {here} -> {there}: {len(names)}" + (": " + " ".join(sorted(names)) if options.names else ""))
            if order and here != "" and (here not in order or there not in order[:order.index(here)]):
                wrong += [f"{room}/{path}: names {name} of {there or room}" for name in sorted(names) for path in names[name]]
    for line in wrong:
        print(f"runs back: {line}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
