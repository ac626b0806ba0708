"""Hostile sequences in every place beside the article that reaches a terminal: notes, configuration, library,
complaints, numbered lines; and what the modes that are switched on may write."""
import base64
import json
import os
import re
import sqlite3
import tempfile
import unicodedata

import escapes
from pseudoterminal import Pseudoterminal, default_environment

ARTICLE = ("The bridge\n\nOn 3 May 2019 gunmen killed 14 people in Brno, said Petr Dvorak.\n\n"
           "There are two options. First, close it. Second, wait and see what comes of it.\n")
PLAIN = {b"\r", b"\n", b"\t"}


class Places:
    """One reader's folders, with hostile things in them."""

    def __init__(self, binary, folder, check):
        self.binary, self.folder, self.check = binary, folder, check
        self.article = os.path.join(folder, "article.txt")
        with open(self.article, "w", encoding="utf-8") as file:
            file.write(ARTICLE)
        self.environment = default_environment(
            HOME=folder, XDG_STATE_HOME=os.path.join(folder, "state"),
            XDG_CONFIG_HOME=os.path.join(folder, "config"))
        self.allowed = escapes.allowed("xterm-256color")
        os.makedirs(os.path.join(folder, "config", "dossier"))

    def write(self, name, data):
        path = os.path.join(self.folder, name)
        with open(path, "wb") as file:
            file.write(data if isinstance(data, bytes) else data.encode("utf-8"))
        return path

    def run(self, what, *arguments, ends=(0,), keys=b""):
        """Runs a command that prints; only text and line ends may come of it."""
        program = Pseudoterminal([self.binary, *arguments], environment=self.environment)
        if keys:
            program.drain(0.05)
            program.send(keys)
        status, _ = program.end(10)
        self.check(status in ends, what, f"ended with {status}, not {ends}: {program.output[-300:]!r}")
        # What was typed is echoed by the terminal itself.
        found = set() if keys else escapes.violations(program.output, PLAIN)
        self.check(not found, what, f"wrote {found}")
        program.close()
        return program.output

    def explore(self, what, *arguments, keys):
        """Opens the explorer and presses keys; only what the terminal's description defines may come of it."""
        program = Pseudoterminal([self.binary, *arguments], environment=self.environment)
        self.check(program.shows_screen(), what, "no first screen")
        for key in keys:
            program.send(key)
            program.drain(0.03)
        for _ in range(6):
            if program.status() is not None:
                break
            program.send(b"\x1b")
            program.drain(0.04)
            program.send(b"q")
            program.drain(0.04)
        else:
            program.end(3)
        found = escapes.violations(program.output, self.allowed)
        self.check(not found, what, f"wrote {found}")
        complaint = program.complaint()
        self.check(complaint is None, what, complaint)
        program.close()

    def notes(self, sequences):
        """Notes of another program: imported, printed, shown."""
        lines = []
        for number, sequence in enumerate(sequences):
            anchor = {"exact": f"killed{sequence} 14 people", "prefix": sequence, "suffix": sequence,
                      "start": -1, "end": 1 << 62}
            note = {"id": f"{sequence}{number}", "kind": ("note", "mark", "tag")[number % 3],
                    "body": f"b{sequence}c", "anchor": anchor, "created": number, "modified": number}
            lines.append(json.dumps({"article": "9f", "title": f"t{sequence}", "note": note}))
        path = self.write("notes.jsonl", "\n".join(lines) + "\n")
        self.run("notes import", "notes", "import", path)
        self.run("notes export", "notes", "export")
        self.run("notes", "notes", self.article)
        self.run("print --notes", "print", "--notes", self.article)
        self.run("print annotations", "print", "--to", "annotations", self.article)

    def library(self, sequences):
        """Rows that another program wrote."""
        self.run("add", "add", self.article)
        file = os.path.join(self.folder, "state", "dossier", "library.sqlite")
        text = "x".join(sequences).replace("\0", "")
        with sqlite3.connect(file) as database:
            database.execute("UPDATE article SET title = ?1, published = ?1, source = '/' || ?1", [text])
            database.execute("UPDATE event SET date = ?1, kind = ?1, status = ?1, places = ?1, text = ?1",
                             [text])
            database.execute("UPDATE note SET body = ?1, exact = ?1, article = 1", [text])
        database.close()
        for command in (["library"], ["timeline"], ["search", "bridge"], ["notes", self.article]):
            self.run(" ".join(command[:1]), *command)
        self.explore("library on the screen", self.article,
                     keys=[b"C", b"j", b"\r", b"\x1b", b"L", b"j", b"T", b"j", b"\r"])

    def configuration(self, sequences):
        """Wrong and right values in the configuration file."""
        for sequence in sequences:
            word = sequence.replace("\n", " ").replace("\r", " ").replace("\0", "")
            for text in (f"[explorer]\ntheme = a{word}b\n", f"[a{word}b]\nx = y\n",
                         f"[keys]\nmove-down = a{word}b\n", f"[events]\nattack = a{word}b\n",
                         f"[explorer]\na{word}b = 1\n"):
                self.write("config/dossier/config", text)
                self.run("config", "config", ends=(0, 1))
        os.remove(os.path.join(self.folder, "config", "dossier", "config"))

    def complaints(self, sequences):
        """Names and arguments that are complained of."""
        for sequence in sequences:
            name = f"a{sequence}b".replace("/", "_").replace("\0", "")[:80]
            folder = os.path.join(self.folder, name)
            os.makedirs(folder, exist_ok=True)
            empty = self.write(os.path.join(name, name), b" ")
            binary = self.write(os.path.join(name, "b" + name), b"\x7fELF\0\0")
            for arguments in ([folder], [empty], [binary], ["--date", name, self.article],
                              ["--from", name, self.article], ["notes", "import", binary],
                              ["notes", "add", "--at", name, "--note", name, self.article],
                              ["forget", name], ["timeline", "--kind", name]):
                self.run(f"complaint {arguments[0]}", *arguments, ends=(1, 3))

    def lines(self, sequences):
        """The article and hostile commands as numbered lines."""
        article = self.write("hostile.txt", ARTICLE + "\n\n" + " ".join(sequences))
        self.run("linear", "--linear", article, ends=(0,), keys=b"2\r?\rx\x1b[31m\rq\r\x04")


def hostile_places(binary, sequences, check):
    for number in range(0, len(sequences), 10):
        group = sequences[number:number + 10]
        with tempfile.TemporaryDirectory() as folder:
            places = Places(binary, folder, check)
            places.notes(group)
            places.library(group)
            places.configuration(group[:3])
            places.complaints(group[:3])
            places.lines(group)


def modes(binary, check):
    """Copying, mouse and synchronised output write their own sequences and nothing else."""
    text = ARTICLE.replace("gunmen", "gun\x1b]52;c;YQ==\x07\x9b31m\u202emen")
    with tempfile.TemporaryDirectory() as folder:
        places = Places(binary, folder, check)
        path = places.write("copied.txt", text)
        program = Pseudoterminal([binary, path], environment=places.environment)
        check(program.shows_screen(), "modes", "no first screen")
        for keys in (b"2", b"y", b"\r", b")", b"y", b"M", b"\x1b[<0;5;5M", b"\x1b[<64;5;5M", b"M"):
            program.send(keys)
            program.drain(0.05)
        program.send(b"qqqq")
        program.end(5)
        program.close()
        copies = re.findall(rb"\x1b\]52;c;([A-Za-z0-9+/=]*)\x07", program.output)
        check(len(copies) == 2, "modes", f"{len(copies)} copies")
        for copy in copies:
            unsafe = [c for c in base64.b64decode(copy).decode("utf-8")
                      if unicodedata.category(c) in ("Cc", "Cf") and c not in "\n\t"]
            check(not unsafe, "modes", f"copied {unsafe!r}")
        known = {b"CSI?1000h", b"CSI?1000l", b"CSI?1006h", b"CSI?1006l"}
        rest = re.sub(rb"\x1b\]52;c;[A-Za-z0-9+/=]*\x07", b"", program.output)
        found = escapes.violations(rest, places.allowed | known)
        check(not found, "modes", f"wrote {found}")
        check(b"\x1b[?1000h" in rest and rest.rfind(b"\x1b[?1000l") > rest.rfind(b"\x1b[?1000h"),
              "modes", "the mouse was not switched on and off")
