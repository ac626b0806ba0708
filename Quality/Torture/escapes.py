"""Which bytes a program may write to a terminal: what the terminal's description defines."""
import re
import subprocess

TOKEN = re.compile(
    rb"\x1b\[([<-?]*)([0-9;:]*)([ -/]*)([@-~])|\x1b([PX^_\]])([^\x07\x1b]*(?:\x1b(?!\\)[^\x07\x1b]*)*)"
    rb"(?:\x07|\x1b\\)|\x1b([ -/]+)([0-~])|\x1b([0-~])|([\x00-\x1f\x7f])", re.S)


def decode(text):
    """A capability as infocmp prints it, as bytes."""
    text = re.sub(r"\$<[^>]*>", "", text).replace("\\E", "\x1b").replace("\\e", "\x1b")
    text = re.sub(r"\\([0-7]{3})", lambda m: chr(int(m[1], 8)), text)
    text = text.replace("\\n", "\n").replace("\\r", "\r").replace("\\b", "\b").replace("\\t", "\t")
    text = re.sub(r"\^([@-_?])", lambda m: chr(ord(m[1]) ^ 64), text)
    return text.encode("latin1")


def capabilities(terminal):
    listing = subprocess.run(["infocmp", "-1", "-x", terminal], capture_output=True, text=True,
                             check=True).stdout
    found = re.findall(r"^\s(\w+)=(.*),$", listing, re.M)
    # Keys (k...), printer and initialisation strings are not written by a full-screen program.
    unused = re.compile(r"k[A-Za-z0-9]+|mc\w*|is\d|rs\d|Cs|Cr|Ms|initc|oc|u[6-9]|bel|flash|meml|memu")
    return [decode(value) for name, value in found if not unused.fullmatch(name)]


# Links, as the program writes them: with a number for a name and an address in visible ASCII, and their end.
LINK = re.compile(rb"8;(id=[0-9]+;https?://[!-~]+|;)")


def shape(match):
    """A sequence without its numbers; modes keep theirs, because each is a meaning of its own."""
    mark, numbers, middle, final, string, _, charset, which, single, control = match.groups()
    if final is not None:
        kept = numbers if final in b"hl" else b""
        return b"CSI" + mark + kept + middle + final
    if string == b"]" and LINK.fullmatch(match[6]):
        return b"LINK"
    if string is not None:
        return b"STRING" + string
    if charset is not None:
        return b"ESC" + charset + which
    if single is not None:
        return b"ESC" + single
    return control


def allowed(terminal):
    shapes = set()
    for value in capabilities(terminal):
        plain = re.sub(rb"%\?|%[eti;]|%p\d|%\{\d+\}|%'.'|%[-+*/m&|^=<>AO!~]|%[:0-9.]*[ds]|%c",
                       b"", value)
        plain = re.sub(rb"(\x1b\[[<-?]?)[0-9;]+(?=[A-Zac-gi-km-z@])", rb"\1", plain)
        for match in TOKEN.finditer(plain):
            mark, numbers, _, final = match.group(1, 2, 3, 4)
            shapes.add(shape(match))
            if final is not None and final in b"hl" and b";" in numbers:
                for number in numbers.split(b";"):
                    shapes.add(b"CSI" + mark + number + final)
    if terminal.split("-")[0] in ("xterm", "tmux"):
        # A question that such terminals answer or pass over: are frames shown at once?
        shapes.add(b"CSI?$p")
    if terminal.split("-")[0] == "tmux":
        shapes.add(b"LINK")
    return shapes - {b"\x1b"}


def violations(output, shapes):
    """The sequences and controls in an output that the description does not define."""
    found, position = set(), 0
    for match in TOKEN.finditer(output):
        if shape(match) not in shapes:
            found.add(match[0][:40])
        position = match.end()
    rest = TOKEN.sub(b"", output)
    if b"\x1b" in rest:
        found.add(rest[rest.index(b"\x1b"):][:40])
    try:
        text = rest.decode("utf-8")
    except UnicodeDecodeError as error:
        return found | {f"no UTF-8: {error}"}
    unsafe = re.compile("[\x80-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e0fff]")
    return found | {hex(ord(character)) for character in unsafe.findall(text)}
