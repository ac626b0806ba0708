#!/usr/bin/env python3
"""Scores briefings, options, time expressions, statements and saved pages, and prints one table beside the last recorded one.

usage: table.py CORPORA [--record] [NAME=PLACE ...]

CORPORA contains a folder per corpus; what is not there is left out of the table:

  briefings, options     gold.jsonl, and text/DOC.txt (elsewhere: texts=, optiontexts=)
  wikiwars, gum          docs.jsonl, gold.jsonl, text/DOC.txt
  timeml                 TimeBank and AQUAINT, each with the same (elsewhere: timeml=)
  task4                  docs.jsonl, gold_events.jsonl, text/DOC.txt
  statements             a folder per part (dev, train), each with gold.jsonl and text (elsewhere: statements=)
  webpages, pagedates    gold.json and html/ (elsewhere: pages=)
  readability            a folder per page: source.html, expected.html, expected-metadata.json

Other places: tools= (the scorers; default: CORPORA/../tools), binary= (dossier), evaluate=. --record keeps the figures
of what was there. Treebanks, structure, EDTF and robustness have measurements of their own: `evaluate` lists them.
"""
import json
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

HERE = os.path.dirname(os.path.abspath(__file__))
RECORD = os.path.join(HERE, "figures.json")


def run(*command):
    """The output of a command; empty where it cannot be run."""
    try:
        return subprocess.run(command, capture_output=True, text=True, timeout=3600).stdout
    except (OSError, subprocess.TimeoutExpired):
        return ""


def rows(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def timex(places, folder, *options):
    """Strict, relaxed and value F1 of time expressions."""
    found = dict(re.findall(r"^(strict|relaxed|value) +F1 +([\d.]+)", run(places["evaluate"], "timex", folder, *options), re.M))
    return {name: float(found[name]) for name in ("strict", "relaxed", "value") if name in found}


def mentions(places, folder):
    found = re.search(r"exact ([\d.]+)%.*undated ([\d.]+)%", run(places["evaluate"], "events", folder))
    return {"dates exact": float(found[1]), "undated left so": float(found[2])} if found else {}


def briefing(places, text, date, target):
    command = [places["binary"], "print", text, "--to", "json", "--from", "text"]
    with open(target, "wb") as file:
        subprocess.run(command + (["--date", date] if date else []), stdout=file, stderr=subprocess.DEVNULL, timeout=600)


def briefings(places, folder):
    gold = os.path.join(folder, "gold.jsonl")
    with tempfile.TemporaryDirectory() as out, ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda g: briefing(places, f"{places['texts']}/{g['doc']}.txt", g["date"], f"{out}/{g['doc']}.json"), rows(gold)))
        scorer = os.path.join(places["tools"], "score_briefing.py")
        text = run(sys.executable, scorer, gold, out, "--texts", places["texts"], "--json")
        certainty = confidence(out, gold, places)
    if not text:
        return {}
    f = json.loads(text)
    percent = lambda name: f[name]["percent"]
    return {
        "core events found": percent("event_recall"), "items that are events": percent("event_precision"),
        "date": percent("date"), "status": percent("status"), "kind": percent("kind"),
        "attacks P": f["attack"]["P"], "attacks R": f["attack"]["R"], "killed right": f["killed"]["right"],
        "killed wrong": f["killed"]["wrong"], "killed where none are": f["killed"]["spurious"], "labels": percent("label"),
        "headline in first five": percent("headline_first5"), "headline first": percent("headline_first"),
        "duplicates": f["duplicates"], "swallowed": f["merged"], **certainty,
        "speakers found": percent("voices_recall_named"), "speakers right": percent("voices_precision"),
        "statements P": f["statements"]["P"], "statements R": f["statements"]["R"],
    }


def confidence(out, gold, places):
    """How many items of each confidence are events of the text."""
    sys.path.insert(0, places["tools"])
    import score_briefing as scorer

    count = {}
    for g in rows(gold):
        b = scorer.read_briefing(f"{out}/{g['doc']}.json")
        with open(f"{places['texts']}/{g['doc']}.txt", encoding="utf-8", newline="") as file:
            mapper = scorer.Mapper(b.get("text") or "", file.read())
        told = [[(e["start"], e["end"])] + [tuple(m) for m in e.get("mentions") or []] for e in g["events"]]
        for raw in b["timeline"]:
            if raw["status"] == "hypothetical":
                continue
            item = scorer.Item(raw, mapper, b.get("text") or "")
            right = any(
                any(scorer.half_of_shorter(item.sentence, s) for s in told[k]) and scorer.date_right(item.edtf, e)
                for k, e in enumerate(g["events"]))
            seen = count.setdefault(raw["confidence"], [0, 0])
            seen[0] += right
            seen[1] += 1
    return {f"{name}: right": round(100 * a / b, 1) for name, (a, b) in sorted(count.items())}


def options(places, folder):
    gold = os.path.join(folder, "gold.jsonl")
    names = [g.get("id") or g.get("doc") for g in rows(gold)]
    with tempfile.TemporaryDirectory() as out, ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda n: briefing(places, f"{places['optiontexts']}/{n}.txt", None, f"{out}/{n}.json"), names))
        system = os.path.join(out, "system.jsonl")
        with open(system, "w", encoding="utf-8") as file:
            for name in names:
                read = json.load(open(f"{out}/{name}.json", encoding="utf-8"))
                read = read[0] if isinstance(read, list) else read
                file.write(json.dumps({"id": name, "options": read.get("options") or []}) + "\n")
        text = run(sys.executable, os.path.join(places["tools"], "score_options.py"), gold, system)
    found = re.search(r"P(?:recision)?\W+([\d.]+)\D+R(?:ecall)?\W+([\d.]+)", text)
    return {"options P": float(found[1]), "options R": float(found[2])} if found else {}


def statements(places, folder):
    """Content and speaker of statements, as the usual scorer joins them."""
    out = run(places["evaluate"], "statements", os.path.join(folder, "text"))
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.write(out)
        file.flush()
        text = run(sys.executable, os.path.join(places["tools"], "score_quotes.py"), os.path.join(folder, "gold.jsonl"), file.name, os.path.join(folder, "text"))
    found = dict(re.findall(r"^(all|quoted) .*?([\d.]+)\s*$", text, re.M))
    return {f"joint F1, {name}": float(value) for name, value in found.items()}


def pages(places, kind, folder):
    """What is article in saved pages, and what they say of it."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.write(run(places["evaluate"], "pages", kind, folder))
        file.flush()
        text = run(sys.executable, os.path.join(places["tools"], "score_pages.py"), kind, folder, file.name)
    figures = {}
    for name, rest in re.findall(r"^(\w+) +n +\d+ +(.*)$", text, re.M):
        for figure, value in re.findall(r"(P|R|F1|exact) +([\d.]+)", rest):
            figures[f"{name} {figure}"] = float(value)
    return figures


def main(arguments):
    record = "--record" in arguments
    plain = [a for a in arguments if a != "--record" and "=" not in a]
    if len(plain) != 1:
        sys.exit(__doc__)
    corpora = plain[0]
    places = {
        "tools": os.path.join(corpora, "..", "tools"), "texts": os.path.join(corpora, "briefings", "text"),
        "optiontexts": os.path.join(corpora, "options", "text"), "timeml": os.path.join(corpora, "timeml"),
        "statements": os.path.join(corpora, "statements"), "pages": corpora,
        "binary": os.path.join(HERE, "..", "..", ".build", "optimised", "release", "dossier"),
        "evaluate": os.path.join(HERE, ".build", "release", "evaluate"),
    }
    places.update(a.split("=", 1) for a in arguments if "=" in a)
    of = lambda name: os.path.join(corpora, name)
    timeml = lambda name: os.path.join(places["timeml"], name)
    work = [
        ("briefings", places["texts"], lambda: briefings(places, of("briefings"))),
        ("options", places["optiontexts"], lambda: options(places, of("options"))),
        ("TimeBank", timeml("TimeBank"), lambda: timex(places, timeml("TimeBank"))),
        ("AQUAINT", timeml("AQUAINT"), lambda: timex(places, timeml("AQUAINT"))),
        ("WikiWars", of("wikiwars"), lambda: timex(places, of("wikiwars"))),
        ("GUM, by interval", of("gum"), lambda: timex(places, of("gum"), "--interval")),
        ("Task 4", of("task4"), lambda: mentions(places, of("task4"))),
    ]
    for kind in ["webpages", "pagedates", "readability"]:
        folder = os.path.join(places["pages"], kind)
        folder = folder if os.path.isdir(folder) else of(kind)
        work.append((f"pages, {kind}", folder, lambda kind=kind, folder=folder: pages(places, kind, folder)))
    if os.path.isdir(places["statements"]):
        for name in sorted(os.listdir(places["statements"])):
            folder = os.path.join(places["statements"], name)
            work.append((f"statements, {name}", folder, lambda folder=folder: statements(places, folder)))
    last = json.load(open(RECORD, encoding="utf-8")) if os.path.exists(RECORD) else {}
    now = {}
    print(f"{'corpus':22}{'figure':26}{'now':>8}{'recorded':>10}")
    for name, folder, measure in work:
        if not os.path.isdir(folder):
            print(f"{name:22}{'(not there)':26}")
            continue
        now[name] = measure()
        for figure, value in now[name].items():
            before = last.get(name, {}).get(figure)
            print(f"{name:22}{figure:26}{value:>8}{before if before is not None else '-':>10}")
            sys.stdout.flush()
    if record:
        with open(RECORD, "w", encoding="utf-8") as file:
            json.dump({**last, **now}, file, indent=1, sort_keys=True)
            file.write("\n")


if __name__ == "__main__":
    main(sys.argv[1:])
