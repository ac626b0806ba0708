#!/usr/bin/env python3
"""Tries the tests: changes the program in N places, one at a time, and reports the changes that no test notices.

All changes are compiled into one copy of the tree, each behind a switch that is read from a file, so that there is one
build. The tests first run once, suite by suite, to learn which suites reach which place; then each change is
switched on and the suites that reach its place run, the quickest first, until a test fails. README.md says more.
"""

import argparse
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import places

ROOT = Path(__file__).resolve().parents[2]
SWIFT = os.environ.get("SWIFT", "swift")
# Suites that start programs: they come last.
OUTSIDE = re.compile(r"^(EndToEnd\.|TerminalTests\.(Pseudoterminal|Link|ForegroundProgram))")
FAILED = re.compile(rb"^\S+ (?:Test|Suite) .*(?:recorded an issue| failed after).*$", re.M)
# Generated or not ours to try.
LEFT_OUT = re.compile(r"CellWidthTable|EncodingTable")

SWITCH = '''
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

private let active__: Int = {
  guard let file = fopen("%(folder)s/active", "r") else { return -1 }
  defer { fclose(file) }
  var number = 0
  while case let digit = fgetc(file), digit >= 48, digit < 58 { number = number * 10 + Int(digit) - 48 }
  return number
}()

// An address, zero where nothing is asked.
private let reached__: UInt = {
  guard access("%(folder)s/reached", W_OK) == 0 else { return 0 }
  let pointer = UnsafeMutablePointer<Bool>.allocate(capacity: %(count)d)
  pointer.initialize(repeating: false, count: %(count)d)
  return UInt(bitPattern: pointer)
}()

@inline(never) func mutant__(_ number: Int) -> Bool {
  if let reached = UnsafeMutablePointer<Bool>(bitPattern: reached__), !reached[number] {
    reached[number] = true
    let file = open("%(folder)s/reached", O_WRONLY | O_APPEND)
    var line = Array(String(number).utf8) + [10]
    _ = write(file, &line, line.count)
    close(file)
  }
  return number == active__
}
'''

COMPARING = '''infix operator %(sign)s: %(precedence)s
func %(sign)s <T: %(kind)s>(a: T, b: T) -> Bool { mutant__(%(number)d) ? a %(other)s b : a %(operator)s b }
'''
WITH_NIL = '''func %(sign)s <T>(a: T?, b: _OptionalNilComparisonType) -> Bool {
  mutant__(%(number)d) ? a %(other)s b : a %(operator)s b
}
'''
JOINING = '''infix operator %(sign)s: %(precedence)s
func %(sign)s (a: Bool, b: @autoclosure () throws -> Bool) rethrows -> Bool {
  mutant__(%(number)d) ? try a %(other)s b() : try a %(operator)s b()
}
'''
COUNTING = '''infix operator %(sign)s: %(precedence)s
func %(sign)s <T: AdditiveArithmetic>(a: T, b: T) -> T { mutant__(%(number)d) ? a %(other)s b : a %(operator)s b }
'''
CHANGING = '''infix operator %(sign)s: %(precedence)s
func %(sign)s <T: AdditiveArithmetic>(a: inout T, b: T) {
  if mutant__(%(number)d) { a %(other)s b } else { a %(operator)s b }
}
'''


def declaration(number):
  operator, other = places.SYMBOLS[number]
  values = {
    "sign": places.sign(number), "number": number, "operator": operator, "other": other,
    "precedence": places.PRECEDENCE[operator], "kind": "Comparable",
  }
  if operator in ("==", "!="):
    values["kind"] = "Equatable"
    return (COMPARING + WITH_NIL) % values
  if operator in ("&&", "||"):
    return JOINING % values
  if operator in ("+", "-"):
    return COUNTING % values
  return (CHANGING if operator.endswith("=") and operator[0] in "+-" else COMPARING) % values


def target_of(path):
  """The folder of a source's target: what lies in it sees the same switch."""
  parts = Path(path).parts
  return "/".join(parts[:3] if parts[1] == "Model" else parts[:2])


def sample(seeds, counts, only):
  """So many places of each seed over all sources, each line that has one as likely as the next."""
  chosen = {}
  total = 0
  for seed, count in zip(seeds, counts):
    drawn, total = sample_of(seed, count, only)
    for place in drawn:
      # A line that two seeds draw is changed as the first one says.
      chosen.setdefault((place.path, place.line), place).seeds.add(seed)
  return list(chosen.values()), total


def first(mutants, seeds, counts):
  """The first so many of each seed."""
  for seed, count in zip(seeds, counts):
    for place in [p for p in mutants if seed in p.seeds][count:]:
      place.seeds.discard(seed)
  return [p for p in mutants if p.seeds]


def sample_of(seed, count, only):
  chosen = []
  for file in sorted((ROOT / "Sources").rglob("*.swift")):
    path = str(file.relative_to(ROOT))
    if LEFT_OUT.search(path) or not re.search(only, path):
      continue
    seen, by_line = {}, {}
    source = file.read_text(encoding="utf-8")
    lines = source.split("\n")

    def pick(choices, line):
      return choices[places.rank(seed, path, lines[line]) % len(choices)]

    for place in places.of_file(path, source, pick):
      by_line.setdefault(place.line, []).append(place)
    for line, found in sorted(by_line.items()):
      occurrence = seen[lines[line]] = seen.get(lines[line], 0) + 1
      order = places.rank(seed, path, lines[line], occurrence)
      chosen.append((order, found[order % len(found)]))
  chosen.sort(key=lambda pair: pair[0])
  return [place for _, place in chosen[:count]], len(chosen)


class Tree:
  """The copy of the tree that is changed and built."""

  def __init__(self, folder):
    self.folder = folder
    self.maps = {}

  def copy(self, mutants):
    """Brings the copy up to date; what has not changed keeps its time, so that little is built again."""
    listed = subprocess.run(
      ["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, check=True, capture_output=True,
      text=True).stdout.split("\n")
    wanted = {}
    for name in filter(None, listed):
      if (ROOT / name).is_file():
        wanted[name] = None
    by_path = {}
    for place in mutants:
      by_path.setdefault(place.path, []).append(place)
    places.SYMBOLS.clear()
    for path, of_path in by_path.items():
      wanted[path] = self.changed(path, of_path)
    for target in {target_of(path) for path in by_path}:
      numbers = [p.number for p in mutants if target_of(p.path) == target]
      text = SWITCH % {"folder": self.folder, "count": max(p.number for p in mutants) + 1}
      text += "".join(declaration(n) for n in numbers if n in places.SYMBOLS)
      wanted[f"{target}/Mutant__.swift"] = text.encode()
    package = (ROOT / "Package.swift").read_text()
    wanted["Package.swift"] = package.replace(".treatAllWarnings(as: .error),", "").encode()
    tree = self.folder / "tree"
    for name, data in wanted.items():
      target = tree / name
      if data is None:
        source = ROOT / name
        if target.exists() and target.stat().st_size == source.stat().st_size \
            and target.read_bytes() == source.read_bytes():
          continue
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target)
      elif not target.exists() or target.read_bytes() != data:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    for top in ("Sources", "Tests"):
      for file in (tree / top).rglob("*"):
        if file.is_file() and str(file.relative_to(tree)) not in wanted:
          file.unlink()
    for name in (".build/checkouts", ".build/repositories", ".build/workspace-state.json", "Package.resolved"):
      if (ROOT / name).exists() and not (tree / name).exists():
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        (shutil.copytree if (ROOT / name).is_dir() else shutil.copy)(ROOT / name, tree / name)

  def changed(self, path, mutants):
    """A source with its places changed; the map from its lines to the original ones is kept."""
    lines = (ROOT / path).read_text(encoding="utf-8").split("\n")
    written = [[line] for line in lines]
    blocks = {}
    for place in mutants:
      if isinstance(place.write, places.Block):
        blocks.setdefault(place.write.first, []).append(place)
      else:
        written[place.line] = [place.write(place.number)]
    for first, of_block in blocks.items():
      text = of_block[0].write(of_block[0].number)
      for place in of_block[1:]:
        # One more choice before what is there.
        more = place.write(place.number)
        text = nested(more, text, place)
      last = of_block[0].write.last
      written[first] = text
      for line in range(first + 1, last + 1):
        written[line] = []
    self.maps[path] = [number for number, rows in enumerate(written) for _ in rows]
    return "\n".join(row for rows in written for row in rows).encode()

  def original_line(self, path, line):
    numbers = self.maps.get(path)
    return numbers[min(line, len(numbers)) - 1] if numbers else line - 1

  def build(self, arguments):
    return subprocess.run(
      [SWIFT, "build", "--build-tests", *arguments], cwd=self.folder / "tree", text=True,
      stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
      env={**os.environ, "DOSSIER_PROBES": "1"})


def nested(more, text, place):
  """A literal with one more choice: `more` has its other text, `text` what was there."""
  split = len(place.write.other) + 1
  opening = text[0]
  inner = opening[opening.rindex("(mutant__("):]
  head = more[split][:-3] + inner
  tail = text[-1].replace('""")', '"""))', 1)
  return more[:split] + [head] + text[1:-1] + [tail]


def drop_refused(output, tree, mutants):
  """The mutants without those that the compiler complains of."""
  refused = set()
  root = str(tree.folder / "tree") + "/"
  for path, line in re.findall(r"^(.+?\.swift):(\d+):\d+: error:", output, re.M):
    path = path.replace(root, "")
    here = [p for p in mutants if p.path == path]
    if path.endswith("Mutant__.swift"):
      continue
    original = tree.original_line(path, int(line))
    exact = [p for p in here if p.line == original
             or (isinstance(p.write, places.Block) and p.write.first <= original <= p.write.last)]
    if not exact:
      near = [p for p in here if original - 4 <= p.line <= original + 20]
      exact = near or here
    refused.update(id(p) for p in exact)
  return [p for p in mutants if id(p) not in refused]


def hear_signals():
  """What a shell started in the background ignores, the tests send each other."""
  for number in (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT):
    signal.signal(number, signal.SIG_DFL)


class Tests:
  """The built tests, run by suites."""

  def __init__(self, tree, arguments):
    self.tree, self.folder = tree, tree.folder
    # Where SwiftPM puts a debug build, unless it is told otherwise.
    shown = tree.folder / "tree" / ".build" / "debug"
    if arguments and not shown.exists():
      shown = Path(subprocess.run(
        [SWIFT, "build", "--show-bin-path", *arguments], cwd=tree.folder / "tree", text=True,
        capture_output=True, check=True).stdout.split("\n")[0])
    self.binary = next(shown.glob("*PackageTests.xctest"))
    self.scratch = self.folder / "tmp"

  def suites(self):
    listed = subprocess.run(
      [self.binary, "--testing-library", "swift-testing", "--list-tests"], text=True,
      cwd=self.folder / "tree", capture_output=True, check=True).stdout
    return sorted({
      line.strip().rpartition("/")[0] for line in listed.split("\n") if "/" in line})

  def run(self, suites, limit, stops=True):
    """Runs suites: 'passed', or the first failure's line, or that they did not end; and how long it took."""
    shutil.rmtree(self.scratch, ignore_errors=True)
    self.scratch = Path(tempfile.mkdtemp(prefix="tmp", dir=self.folder))
    self.scratch.chmod(0o1777)
    command = [str(self.binary), "--testing-library", "swift-testing"]
    for suite in suites:
      command += ["--filter", f"^{re.escape(suite)}/"]
    begin = time.monotonic()
    process = subprocess.Popen(
      command, cwd=self.folder / "tree", stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
      stdin=subprocess.DEVNULL, start_new_session=True, preexec_fn=hear_signals,
      env={**os.environ, "TMUX_TMPDIR": str(self.scratch), "TMPDIR": str(self.scratch),
           "SWIFT_BACKTRACE": "enable=no", "NO_COLOR": "1"})
    os.set_blocking(process.stdout.fileno(), False)
    verdict, output = None, b""
    while verdict is None:
      piece = process.stdout.read()
      if piece:
        output += piece
        failed = FAILED.search(output)
        if failed and stops:
          verdict = failed.group(0).decode(errors="replace").strip()
          break
      if process.poll() is not None and not piece:
        output += process.stdout.read() or b""
        failed = FAILED.search(output)
        if failed:
          verdict = failed.group(0).decode(errors="replace").strip()
        elif process.returncode != 0:
          verdict = f"ended with {process.returncode}"
        elif b"Test run with 0 tests" in output:
          verdict = "no test of that name"
        else:
          verdict = "passed"
        break
      if time.monotonic() - begin > limit:
        verdict = f"did not end in {limit:.0f} s"
        break
      time.sleep(0.05)
    self.stop(process)
    return verdict, time.monotonic() - begin

  def stop(self, process):
    """Ends what a run left: its processes, and terminals that it started."""
    try:
      os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
      pass
    process.wait()
    for socket in self.scratch.glob("tmux-*/*"):
      subprocess.run(
        ["tmux", "-S", str(socket), "kill-server"], stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL)


def main():
  parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
  parser.add_argument("--places", default="200", help="how many (default: 200); several with commas: of each seed")
  parser.add_argument("--seed", default="1", help="chooses them (default: 1); several with commas share one build")
  parser.add_argument("--only", default="", metavar="PATTERN", help="only sources whose path matches")
  parser.add_argument("--folder", type=Path, default=ROOT / ".build" / "mutation", help="where the copy is built")
  parser.add_argument("--list", action="store_true", help="print the places and stop")
  parser.add_argument("--resume", action="store_true", help="go on with the last run of the same tree")
  parser.add_argument("--no-build", action="store_true", help="with --resume: the copy is built as it is")
  parser.add_argument("--survivors", action="store_true", help="only those that survived the last run of this seed")
  parser.add_argument("--inside", action="store_true",
                      help="what suites reach that start no program must be caught by these (quicker, and stricter)")
  parser.add_argument("--build-argument", action="append", default=[], help="passed to swift build")
  options = parser.parse_args()

  seeds = options.seed.split(",")
  wanted = [int(count) for count in options.places.split(",")]
  wanted += wanted[-1:] * (len(seeds) - len(wanted))
  spare = [count + count // 5 + 5 for count in wanted]
  mutants, total = sample(seeds, spare, options.only)
  for number, place in enumerate(mutants):
    place.number = number
  if options.list:
    print("\n".join(map(str, first(mutants, seeds, wanted))))
    return
  folder = options.folder.resolve()
  folder.mkdir(parents=True, exist_ok=True)
  (folder / "active").unlink(missing_ok=True)
  (folder / "reached").unlink(missing_ok=True)
  tree = Tree(folder)
  # What did not compile the last time is not tried again.
  refusals = folder / "refused.json"
  refused = set(json.loads(refusals.read_text())) if refusals.exists() else set()
  mutants = [place for place in mutants if str(place) not in refused]
  print(f"{total} lines have a place; {', '.join(map(str, spare))} drawn with seed {options.seed}", flush=True)
  while not options.no_build:
    tree.copy(mutants)
    begin = time.monotonic()
    built = tree.build(options.build_argument)
    print(f"built in {time.monotonic() - begin:.0f} s: {'done' if built.returncode == 0 else 'refused'}", flush=True)
    if built.returncode == 0:
      break
    (folder / "build.log").write_text(built.stdout)
    kept = drop_refused(built.stdout, tree, mutants)
    if len(kept) == len(mutants):
      sys.exit(f"the build fails for another reason: {folder}/build.log")
    remain = {id(p) for p in kept}
    for place in mutants:
      if id(place) not in remain:
        print(f"  does not compile: {place}", flush=True)
        refused.add(str(place))
    refusals.write_text(json.dumps(sorted(refused), indent=1))
    mutants = kept
  mutants = first(mutants, seeds, wanted)
  tests = Tests(tree, options.build_argument)

  store = folder / f"results-{options.seed}.json"
  last = json.loads(store.read_text()) if store.exists() else {}
  reach, seconds, results = {}, {}, {}
  if options.resume:
    reach, seconds = last.get("reach", {}), last.get("seconds", {})
  if options.resume or options.survivors:
    results = last.get("results", {})
  if options.survivors:
    results = {key: value for key, value in results.items() if not value.startswith("survived")}
  keys = {place.number: str(place) for place in mutants}
  reached(tests, folder, reach, seconds, keys)

  def save():
    store.write_text(json.dumps({"reach": reach, "seconds": seconds, "results": results}, indent=1))

  save()
  for done, place in enumerate(in_turns(mutants, seeds), 1):
    key = keys[place.number]
    if key not in results:
      results[key] = try_one(tests, folder, place, reach, seconds, options.inside)
      save()
    print(f"{done}/{len(mutants)} {results[key][:60]}: {place}", flush=True)
  for seed in seeds:
    print(f"\nSeed {seed}")
    report([p for p in mutants if seed in p.seeds], results, keys, reach)


def in_turns(mutants, seeds):
  """One of each seed after the other, so that a run that is stopped tells of each."""
  of_seeds = [[p for p in mutants if seed in p.seeds] for seed in seeds]
  turns = [of_seed[i] for i in range(max(map(len, of_seeds))) for of_seed in of_seeds if i < len(of_seed)]
  return list(dict.fromkeys(turns))


def reached(tests, folder, reach, seconds, keys):
  """Which suites reach which place, and how long each takes; those that fail unchanged are left out."""
  for suite in tests.suites():
    if suite in reach:
      continue
    log = folder / "reached"
    log.write_text("")
    log.chmod(0o666)
    verdict, took = tests.run([suite], 600)
    if verdict != "passed":
      print(f"{suite} fails as the program is and is left out: {verdict}", flush=True)
      continue
    numbers = {int(number) for number in log.read_text().split()}
    reach[suite] = sorted(keys[number] for number in numbers if number in keys)
    seconds[suite] = round(took, 2)
  (folder / "reached").unlink(missing_ok=True)
  print(f"{len(reach)} suites, {sum(seconds.values()):.0f} s one after another", flush=True)


def try_one(tests, folder, place, reach, seconds, stays_inside):
  """What becomes of a mutant: 'survived', 'survived, not reached', or how it was caught."""
  # What reaches most for its time comes first.
  suites = sorted(
    (s for s in reach if str(place) in reach[s]), key=lambda s: seconds[s] / len(reach[s]))
  if not suites:
    return "survived, not reached"
  inside = [s for s in suites if not OUTSIDE.match(s)]
  # In stretches of ten seconds; what starts programs last.
  batches, spent = [], 0
  for suite in inside:
    if not batches or spent + seconds[suite] > 10:
      batches.append([])
      spent = 0
    batches[-1].append(suite)
    spent += seconds[suite]
  if not (stays_inside and inside):
    batches += [[s for s in suites if OUTSIDE.match(s)]]
  (folder / "active").write_text(str(place.number))
  try:
    for batch in filter(None, batches):
      verdict, _ = tests.run(batch, 30 + 4 * sum(seconds[s] for s in batch))
      if verdict != "passed":
        return "caught: " + verdict
  finally:
    (folder / "active").unlink()
  return "survived"


def report(mutants, results, keys, reach):
  survivors = [p for p in mutants if results[keys[p.number]].startswith("survived")]
  rows = {}
  for place in mutants:
    row = rows.setdefault(target_of(place.path).removeprefix("Sources/"), [0, 0])
    row[0] += 1
    row[1] += place in survivors
  print("Survivors:")
  for place in sorted(survivors, key=lambda p: (p.path, p.line)):
    note = " (no test reaches it)" if "not reached" in results[keys[place.number]] else ""
    print(f"  {place}{note}")
  print(f"\n{'room':24}{'places':>8}{'survive':>9}")
  for name, (count, alive) in sorted(rows.items()):
    print(f"{name:24}{count:8}{alive:9}")
  print(f"{'all':24}{len(mutants):8}{len(survivors):9}  {100 * len(survivors) / len(mutants):.1f} %")


if __name__ == "__main__":
  main()
