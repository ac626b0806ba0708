"""Where a Swift file can be mutated, and what stands there then. No syntax tree: tokens and lines."""

import hashlib
import re

# What each operator becomes: one of these, by the seed.
OPERATORS = {
    "<": ["<=", ">="], "<=": ["<", ">"], ">": [">=", "<="], ">=": [">", "<"],
    "==": ["!="], "!=": ["=="], "&&": ["||"], "||": ["&&"],
    "+": ["-"], "-": ["+"], "+=": ["-="], "-=": ["+="],
}
PRECEDENCE = {
    "<": "ComparisonPrecedence", "<=": "ComparisonPrecedence", ">": "ComparisonPrecedence",
    ">=": "ComparisonPrecedence", "==": "ComparisonPrecedence", "!=": "ComparisonPrecedence",
    "&&": "LogicalConjunctionPrecedence", "||": "LogicalDisjunctionPrecedence",
    "+": "AdditionPrecedence", "-": "AdditionPrecedence",
    "+=": "AssignmentPrecedence", "-=": "AssignmentPrecedence",
}

OPERATOR = re.compile(r"(?<= )(<=|>=|==|!=|&&|\|\||\+=|-=|<|>|\+|-)(?= |$)")
FUNCTION = re.compile(r"\bfunc [^{}]*(?:-> (?P<type>[^{}]+?) )?\{$")
FUNCTION_END = re.compile(r"^\s*\)(?: (?:async|throws|rethrows))*(?: -> (?P<type>[^{}]+?))? \{$")
PROPERTY = re.compile(r"\bvar \w+: (?P<type>[^{}=]+?) \{(?P<body> .+ \})?$")
# What a literal of a table looks like: words, and what parts them.
WORDS = re.compile(r"[^\W\d_A-Z][^\W_A-Z .|:'*-]*(?:[ .|:'*-]+[^\W_A-Z .|:'*-]+)*[ |:-]*")
NONSENSE = "~~"
# What no test can see: room that is reserved changes nothing but the time, and a file that is not written through to the disk is
# lost only if the power fails.
WITHOUT_TRACE = re.compile(r"\.reserveCapacity\(|\bf?sync\(|\bisNew = access\(")


class Place:
    """A mutation: the line that it is on, what it is, and what it writes there."""

    def __init__(self, path, line, kind, text, write):
        self.path, self.line, self.kind, self.text, self.write = path, line, kind, text, write
        self.number = None
        self.seeds = set()

    def __str__(self):
        return f"{self.path}:{self.line + 1}: {self.kind}: {self.text}"


def code_mask(source):
    """One character for each of the source: 'c' code, 's' string, 'q' a string's quotes, '/' comment."""
    mask = ["c"] * len(source)
    position, length = 0, len(source)
    while position < length:
        if source.startswith("//", position):
            end = source.find("\n", position)
            end = length if end < 0 else end
            mask[position:end] = "/" * (end - position)
        elif source.startswith("/*", position):
            end = source.find("*/", position)
            end = length if end < 0 else end + 2
            mask[position:end] = "/" * (end - position)
        elif source[position] == '"' or re.match(r'#+"', source[position:position + 4]):
            hashes = len(source) - len(source[position:].lstrip("#")) - position
            start = position + hashes
            quote = '"""' if source.startswith('"""', start) else '"'
            closing, escape = quote + "#" * hashes, "\\" + "#" * hashes
            end, depth = start + len(quote), 0
            while end < length:
                if depth == 0 and source.startswith(closing, end):
                    break
                if source.startswith(escape + "(", end):
                    depth += 1
                    end += len(escape) + 1
                elif depth == 0 and source.startswith(escape, end):
                    end += len(escape) + 1
                else:
                    if depth:
                        depth += {"(": 1, ")": -1}.get(source[end], 0)
                    end += 1
            end = min(length, end + len(closing))
            mask[position:end] = "s" * (end - position)
            mask[position] = mask[end - 1] = "q"
        else:
            position += 1
            continue
        position = end
    return "".join(mask)


def nothing_of(kind):
    """What a function of a type gives that returns early, or None."""
    kind = (kind or "Void").strip()
    if " where " in kind:
        kind = kind.split(" where ")[0].strip()
    if kind == "Void":
        return ""
    if kind.endswith("?"):
        return "nil"
    if kind.startswith("[") and kind.endswith("]"):
        return "[:]" if re.match(r"\[[^\[\]()]*: ", kind) else "[]"
    return {"Bool": "false", "Int": "0", "String": '""', "Substring": '""'}.get(kind)


def of_file(path, source, pick):
    """All places of a file; `pick(choices, line)` chooses by the seed."""
    mask = code_mask(source)
    lines = source.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    places = []

    def add(line, kind, text, write):
        places.append(Place(path, line, kind, text, write))

    brackets = bracket_depths(source, mask, starts)
    for index, line in enumerate(lines):
        kinds = mask[starts[index]:starts[index] + len(line)]
        code = "".join(c if k == "c" else " " if k != "q" else '"' for c, k in zip(line, kinds))
        stripped = code.strip()
        if not stripped or stripped.startswith(("#", "import ", "@")) or WITHOUT_TRACE.search(stripped):
            continue
        operators(index, line, code, add, pick)
        conditions(index, line, code, kinds, add)
        early(index, lines, line, code, kinds, add)
        if re.search(r"\breturn (true|false)$", code.rstrip()) and "s" not in kinds:
            value = "true" in code[code.rindex("return "):]
            column = code.rindex("return ") + 7
            add(index, "flip a result", line.strip(), (
                lambda n, line=line, column=column, value=value:
                line[:column] + f"mutant__({n}) ? {str(not value).lower()} : {str(value).lower()}"))
        # The reason of a row in a line of its own.
        if re.search(r"\.\w+,$", lines[index - 1]) and re.fullmatch(r' *"[^"]*"\),?', line):
            continue
        if brackets[index] or re.match(r'(Row\(|case |\.init\(|Rule\()', stripped):
            literals(index, line, kinds, add, pick)
    blocks(lines, source, mask, starts, add, pick)
    return places


def bracket_depths(source, mask, starts):
    """For each line, whether it begins inside a bracket of a literal that goes over lines."""
    inside, open_brackets, line = [False] * len(starts), [], 0
    for position, character in enumerate(source):
        if character == "\n":
            line += 1
            if line < len(inside):
                inside[line] = bool(open_brackets) and open_brackets[-1] == "["
        elif mask[position] == "c":
            if character in "([{":
                # A row in parentheses is one of the table around it.
                table = character == "(" and open_brackets and open_brackets[-1] == "["
                open_brackets.append("[" if table else character)
            elif character in ")]}" and open_brackets:
                open_brackets.pop()
    return inside


def operators(index, line, code, add, pick):
    if re.search(r"\b(func|operator|where|typealias|extension|init<)\b", code):
        return
    for match in OPERATOR.finditer(code):
        operator = match.group(1)
        if operator in ("+", "+=") and ('"' in line or re.match(r" \[", code[match.end():])):
            continue
        if match.end() == len(code.rstrip()) and operator not in ("&&", "||"):
            continue
        if not code[:match.start()].strip() and operator not in ("&&", "||", "+", "-"):
            continue
        other = pick(OPERATORS[operator], index)
        add(index, f"{operator} to {other}", line.strip(), (
            lambda n, line=line, match=match, operator=operator, other=other:
            line[:match.start()] + symbol(n, operator, other) + line[match.end():]))


def symbol(number, operator, other):
    """An operator of its own for each mutant: its number in two signs, after what it is and becomes."""
    SYMBOLS[number] = (operator, other)
    return sign(number)


SYMBOLS = {}


def sign(number):
    return "⊢" + "".join("∘∙"[int(bit)] for bit in f"{number:b}") + "⊣"


def conditions(index, line, code, kinds, add):
    text = line.strip()
    match = re.match(r"^(\s*(?:\} else )?(?:if|while) )(.+?)( \{(?: .*)?)$", code) \
        or re.match(r"^(\s*guard )(.+?)( else \{(?: .*)?)$", code)
    # A loop that may end without a word does not compile.
    if match and "{" not in match.group(2) and match.group(2) != "true":
        head, end = match.end(1), match.start(3)
        condition = line[head:end]
        if "(" in code[head:end] and code[head:end].count("(") != code[head:end].count(")"):
            return
        if re.search(r"\b(let|var|case)\b|, |#available", code[head:end]):
            add(index, "condition fails", text, (
                lambda n, line=line, end=end: line[:end] + f", !mutant__({n})" + line[end:]))
        else:
            add(index, "negate the condition", text, (
                lambda n, line=line, head=head, end=end, condition=condition:
                line[:head] + f"mutant__({n}) != ({condition})" + line[end:]))


def early(index, lines, line, code, kinds, add):
    stripped = code.rstrip()
    if "init" in stripped and "func" not in stripped:
        return
    match = FUNCTION.search(stripped) or FUNCTION_END.match(stripped)
    if match is None and (match := PROPERTY.search(stripped)) is None:
        return
    if match.re is FUNCTION and "-> " in stripped:
        kind = stripped[stripped.rindex("-> ") + 3:-2]
    else:
        kind = match.group("type")
    if match.re is FUNCTION_END and "->" not in stripped and not opens_function(lines, index):
        return
    value = nothing_of(kind)
    if value is None:
        return
    if match.re is PROPERTY and match.group("body"):
        start, end = match.start("body") + 1, match.end("body") - 2
        body = line[start:end]
        if not re.match(r"(get|set|return|switch|if|guard|let|var|willSet|didSet)\b", body):
            add(index, f"return {value} early", line.strip(), (
                lambda n, line=line, start=start, end=end, body=body, value=value:
                line[:start] + f"if mutant__({n}) {{ return {value} }}; return {body}" + line[end:]))
        return
    if index + 2 >= len(lines) or stripped.endswith("{ }"):
        return
    indent = len(line) - len(line.lstrip())
    first = lines[index + 1]
    ends = next((i for i in range(index + 1, len(lines))
                 if lines[i].startswith(" " * indent + "}")), index)
    statement = first.strip()
    if not statement or statement.startswith(("get", "//", "#", "willSet", "didSet", "switch", "if ")):
        if not (statement.startswith(("//", "if ")) and value == ""):
            if not (statement.startswith("if ") and "return" in "".join(lines[index + 1:index + 3])):
                return
    single = ends == index + 2 or all(
        row.startswith(" " * (indent + 3)) for row in lines[index + 2:ends])
    implicit = value != "" and single and not re.match(
        r"(return|let|var|guard|for|while|if|switch|defer|repeat|do)\b", statement)
    prefix = "; return " if implicit else ""
    add(index, f"return {value} early".replace("  ", " "), line.strip(), (
        lambda n, line=line, value=value, prefix=prefix:
        line + f" if mutant__({n}) {{ return {value} }}".replace("return  }", "return }") + prefix))


def opens_function(lines, index):
    indent = len(lines[index]) - len(lines[index].lstrip())
    for i in range(index - 1, max(-1, index - 12), -1):
        row = lines[i]
        if len(row) - len(row.lstrip()) <= indent and row.strip():
            return bool(re.search(r"\bfunc ", row))
    return False


def literals(index, line, kinds, add, pick):
    """A word of a table that is dropped: of one literal, or the literal itself."""
    spans = [match.span() for match in re.finditer(r"qs*q", kinds)]
    found = []
    for start, end in spans:
        content = line[start + 1:end - 1]
        before = line[:start].rstrip()
        # The reason of a row, and what a case comes to, are no words of a table.
        if re.match(r" *case ([^\"]*: |\w+ =)", before) or (re.search(r"\w\(", before) and not re.search(
                r"^ *(?:Row|WordRow|Rule|\.init|Set|WordSet)\($", before)):
            continue
        if re.search(r"\.\w+, *$", before) and line[end:].lstrip().startswith((")", ",")):
            continue
        if found and re.match(r" *(?:Row|WordRow|Rule|\.init)\(", line):
            continue
        if line[start] == '"' and WORDS.fullmatch(content.strip(" |")) and len(content) > 1 \
                and not re.search(r"(\w: ?|help: ?|\+)$", before.replace("words:", "")):
            found.append((start, end, content))
    if not found:
        return
    start, end, content = pick(found, index)
    words = [m.span() for m in re.finditer(r"[^ |]+", content)]
    if len(words) >= 3:
        first, last = pick(words, index)
        changed = content[:first] + NONSENSE + content[last:]
        dropped = content[first:last]
    else:
        changed, dropped = NONSENSE, content
    add(index, f'drop "{dropped}"', line.strip(), (
        lambda n, line=line, start=start, end=end, changed=changed:
        line[:start] + f'(mutant__({n}) ? "{changed}" : {line[start:end]})' + line[end:]))


def blocks(lines, source, mask, starts, add, pick):
    """A row of a table in a literal of several lines: a line, or a word where lines run on."""
    for match in re.finditer(r'"""\n(.*?)\n *"""', source, re.S):
        if mask[match.start()] != "q" or mask[match.end() - 1] != "q":
            continue
        first = source.count("\n", 0, match.start())
        rows = match.group(1).split("\n")
        if len(rows) < 3 or any("\\(" in row for row in rows):
            continue
        if not all(WORDS.fullmatch(row.strip().rstrip("\\").strip(" |")) or not row.strip()
                   for row in rows):
            continue
        closing = lines[first + len(rows) + 1]
        for offset, row in enumerate(rows):
            if not row.strip():
                continue
            runs_on = row.endswith("\\")
            part = r"[^|\\]*[^|\\ ]" if "|" in row and runs_on else r"[^ \\]+"
            words = [m.span() for m in re.finditer(part, row)]
            if runs_on or ("|" not in row and len(words) > 2):
                start, end = pick(words, first + offset)
                dropped, changed = row[start:end].strip(), row[:start] + NONSENSE + row[end:]
            else:
                dropped, changed = row.strip(), re.sub(r"[^\s|]+", NONSENSE, row, count=1)
            other = rows[:offset] + [changed] + rows[offset + 1:]
            add(first + 1 + offset, f'drop "{dropped}"', row.strip(),
                Block(first, first + len(rows) + 1, lines[first], rows, other, closing))


class Block:
    """Writes a literal of several lines twice."""

    def __init__(self, first, last, opening, rows, other, closing):
        self.first, self.last = first, last
        self.opening, self.rows, self.other, self.closing = opening, rows, other, closing

    def __call__(self, number):
        at = self.opening.rindex('"""')
        indent = self.closing[:self.closing.index('"""')]
        head = self.opening[:at] + f'(mutant__({number}) ? """'
        tail = self.closing.replace('"""', '""")', 1)
        return [head] + self.other + [indent + '""" : """'] + self.rows + [tail]


def rank(seed, *parts):
    """A number that a place keeps while its own line stays as it is."""
    return int.from_bytes(
        hashlib.sha256("\0".join(map(str, (seed, *parts))).encode()).digest()[:8], "big")
