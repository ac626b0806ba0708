#!/usr/bin/env python3
"""Prints what names what between the folders of Sources/TUI, and fails on an arrow that runs back.

One module hides circles that targets would not allow. A folder may name what stands below it in ORDER.
"""
import collections
import pathlib
import re
import sys

ORDER = ["Linear", "Layers", "Session", "Commands", "Drawing"]
ROOT = pathlib.Path(__file__).resolve().parent.parent / "Sources" / "TUI"
DECLARATION = re.compile(r"(?m)^(?:public )?(?:struct|enum|class|protocol|typealias) (\w+)")


def code(path):
    text = re.sub(r"//.*", "", path.read_text())
    return re.sub(r'"(?:[^"\\]|\\.)*"', "", text)


sources = {path: path.relative_to(ROOT).parts[0] for path in ROOT.rglob("*.swift")}
homes = {
    name: folder for path, folder in sources.items() for name in DECLARATION.findall(code(path))
}
arrows = collections.defaultdict(set)
for path, folder in sources.items():
    for name in set(re.findall(r"\b[A-Z]\w+\b", code(path))):
        if homes.get(name, folder) != folder:
            arrows[folder, homes[name]].add(f"{name} in {path.relative_to(ROOT)}")
back = 0
for (start, end), names in sorted(arrows.items(), key=lambda arrow: ORDER.index(arrow[0][0])):
    runs_back = ORDER.index(start) > ORDER.index(end)
    print(f"{start} -> {end}: {len(names)}" + (" runs back" if runs_back else ""))
    if runs_back:
        back += 1
        print("\n".join(f"  {name}" for name in sorted(names)))
sys.exit(1 if back else 0)
